package org.sellerport.kernel;

import jakarta.ejb.ApplicationException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A refusal: something was asked that the rules forbid. It rolls the transaction back, so a refusal changes nothing.
 *
 * <p>Each rule has its own subclass with a stable code. The sentence for people stands under that code in the bundle
 * {@code refusals} beside the subclass, in English and Chinese, with {@link MessageFormat} placeholders.
 */
@ApplicationException(rollback = true)
public abstract class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What a caller can do about it. */
    public enum Kind {
        /** The thing is not in a state that allows it: later, or after another step, it may be. */
        STATE,
        /** The value itself can never be accepted. */
        VALUE,
        /** Somebody else changed the thing since the caller saw it. */
        CHANGED,
        /** There is no such thing, or not for this caller. */
        MISSING
    }

    private final Kind kind;
    private final String code;
    private final transient List<Object> details;

    protected RuleViolation(Kind kind, String code, Object... details) {
        super(code + (details.length == 0 ? "" : " " + List.of(details)));
        this.kind = kind;
        this.code = code;
        this.details = List.of(details);
    }

    public final Kind kind() {
        return kind;
    }

    /** Stable, in kebab case, for programs: {@code risk-review-pending}. */
    public final String code() {
        return code;
    }

    /** The sentence for a person, in the language asked for; English where there is no translation. */
    public final String sentence(Locale language) {
        String bundle = getClass().getPackageName() + ".refusals";
        var sentences = ResourceBundle.getBundle(
                bundle,
                language,
                getClass().getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] arguments = details == null ? new Object[0] : details.toArray();
        return new MessageFormat(sentences.getString(code), language).format(arguments);
    }
}
