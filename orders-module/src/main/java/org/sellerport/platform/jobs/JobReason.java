package org.sellerport.platform.jobs;

import java.util.Locale;
import org.sellerport.kernel.RuleViolation;

/**
 * Why an execution failed: a sentence for people, without stack or SQL.
 *
 * @param detail the technical cause with its stack, for operators alone; null where the sentence says all
 */
public record JobReason(String english, String chinese, String detail) {

    /** The sentence in a language; English where there is no translation. */
    public String in(Locale language) {
        return language.getLanguage().equals("zh") && chinese != null ? chinese : english;
    }

    /** What a named refusal says; for anything else that something unexpected happened, with the cause as detail. */
    static JobReason of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation named) {
                return of(named);
            }
        }
        return of(new JobBroke()).withDetail(Stack.of(failure));
    }

    private static JobReason of(RuleViolation named) {
        return new JobReason(named.sentence(Locale.ENGLISH), named.sentence(Locale.CHINESE), null);
    }

    private JobReason withDetail(String stack) {
        return new JobReason(english, chinese, stack);
    }
}
