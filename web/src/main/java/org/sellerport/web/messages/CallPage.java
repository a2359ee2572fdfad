package org.sellerport.web.messages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.messages.api.CallResult;
import org.sellerport.messages.api.CallSheet;
import org.sellerport.messages.api.MessageTemplate;
import org.sellerport.messages.api.PaymentReminders;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.orders.Target;
import org.sellerport.web.portal.Show;

/** Calling a buyer: his number, what to say, and what came of it. */
@Named
@RequestScoped
public class CallPage {

    private static final System.Logger LOOKS = System.getLogger("org.sellerport.addresses");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm VV", Locale.ROOT);

    @Inject
    private PaymentReminders reminders;

    @Inject
    private Caller caller;

    @Inject
    private Target target;

    @Inject
    private Clock clock;

    @Inject
    private Show show;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private CallSheet sheet;
    private String problem;
    private CallResult result = CallResult.PROMISED;
    private String note;

    @PostConstruct
    void read() {
        try {
            sheet = reminders.callSheet(caller.seller(), OrderNo.parse(parameters.getOrDefault("no", "")));
        } catch (IllegalArgumentException | RuleViolation missing) {
            sheet = null;
        }
    }

    /** Whatever is no order of this seller is not there; a look at a telephone number is kept. */
    public void open() {
        if (sheet == null) {
            Faces.responseSendError(404, "");
        } else if (!Faces.isPostback()) {
            LOOKS.log(
                    System.Logger.Level.INFO,
                    "{0} looked at the telephone number of order {1}",
                    caller.name(),
                    sheet.orderNo());
        }
    }

    public void log() {
        if (note != null && note.length() > MessageTemplate.LONGEST_BODY) {
            note = note.substring(0, MessageTemplate.LONGEST_BODY);
        }
        try {
            reminders.logCall(
                    OrderRef.of(caller.seller(), sheet.orderNo()), result, note, clock.instant(), target.by());
            Faces.redirect("/app/awaiting-payment?sent=1");
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        }
    }

    public CallSheet getSheet() {
        return sheet;
    }

    /** Why the buyer cannot be called now, or why logging was refused; null where nothing is. */
    public String getProblem() {
        if (problem == null && sheet != null && sheet.objection() != null) {
            return show.refusal(sheet.objection());
        }
        return problem;
    }

    /** The buyer's clock and where it is. */
    public String getClockThere() {
        return TIME.format(sheet.there());
    }

    public CallResult[] getResults() {
        return CallResult.values();
    }

    public CallResult getResult() {
        return result;
    }

    public void setResult(CallResult result) {
        this.result = result;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
