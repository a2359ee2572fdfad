package org.sellerport.web.messages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.messages.api.PaymentReminders;
import org.sellerport.messages.api.Reminder;
import org.sellerport.messages.api.ReminderChannel;
import org.sellerport.messages.api.UnpaidOrder;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.orders.Target;
import org.sellerport.web.portal.ChosenLanguage;
import org.sellerport.web.portal.Listed;
import org.sellerport.web.portal.Show;

/**
 * Whom to remind of paying, and doing so. Buttons name the order they are for: the list may have moved since the page was
 * shown.
 */
@Named
@RequestScoped
public class AwaitingPaymentPage {

    private static final int ROWS = 50;
    private static final String ADDRESS = "/app/awaiting-payment";
    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String NUMBER = "[0-9]{1,6}";

    @Inject
    private PaymentReminders reminders;

    @Inject
    private Caller caller;

    @Inject
    private Target target;

    @Inject
    private ChosenLanguage language;

    @Inject
    private Show show;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Listed<UnpaidOrder> page;
    private String problem;

    @PostConstruct
    void read() {
        page = Listed.after(parameters.get(Listed.AFTER), after -> reminders.unpaid(caller.seller(), after, ROWS));
    }

    /** Does what a button asked for; nothing for a page that is only looked at. */
    public void act() {
        if (!Faces.isPostback()) {
            return;
        }
        String one = parameters.get("remind");
        if (one != null && one.matches("[A-Z_]+ [0-9]{16}")) {
            String[] parts = one.split(" ", 2);
            remindOne(parts[0], parts[1]);
        } else if (parameters.get("several") != null) {
            remindSeveral();
        }
    }

    private void remindOne(String channel, String no) {
        try {
            remind(no, channel);
            Faces.redirect(ADDRESS + "?sent=1");
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        }
    }

    private void remindSeveral() {
        String[] chosen = Faces.getRequestParameterValues("order");
        int sent = 0;
        int refused = 0;
        for (String no : chosen == null ? new String[0] : chosen) {
            try {
                remind(no, parameters.getOrDefault("channel", ""));
                sent++;
            } catch (RuleViolation refusal) {
                refused++;
            }
        }
        Faces.redirect(ADDRESS + "?sent=%s&refused=%s", sent, refused);
    }

    private void remind(String no, String name) {
        Optional<ReminderChannel> channel =
                Stream.of(getSendable()).filter(one -> one.name().equals(name)).findFirst();
        if (channel.isPresent()) {
            OrderRef order = OrderRef.of(caller.seller(), OrderNo.parse(no));
            reminders.remind(order, channel.get(), null, target.by());
        }
    }

    public List<UnpaidOrder> getRows() {
        return page.rows();
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return page.next().map(cursor -> "?after=" + cursor).orElse(null);
    }

    public ReminderChannel[] getChannels() {
        return ReminderChannel.values();
    }

    /** The channels that a message can be sent by; a call is made by a person. */
    public ReminderChannel[] getSendable() {
        return new ReminderChannel[] {ReminderChannel.ORDER_MESSAGE, ReminderChannel.SITE_MESSAGE, ReminderChannel.EMAIL
        };
    }

    /** Why channels cannot be used now, each reason once. */
    public List<String> reasons(UnpaidOrder order) {
        return order.refusals().values().stream().map(show::refusal).distinct().toList();
    }

    public String reason(UnpaidOrder order, ReminderChannel channel) {
        RuleViolation refusal = order.refusals().get(channel);
        return refusal == null ? null : show.refusal(refusal);
    }

    /** The time of day where the buyer lives. */
    public String clock(UnpaidOrder order) {
        return TIME_OF_DAY.format(order.there());
    }

    /** The name of the language with that BCP 47 tag. */
    public String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(language.getLocale());
    }

    /** What the buyer was last reminded by; null where he was not. */
    public Reminder last(UnpaidOrder order) {
        return order.reminders().stream()
                .filter(reminder -> reminder.status() != Reminder.Status.CANCELLED)
                .findFirst()
                .orElse(null);
    }

    /** What the last click did, from the address; null where there was none. */
    public Integer getSent() {
        return number("sent");
    }

    public Integer getRefused() {
        return Optional.ofNullable(number("refused")).filter(count -> count > 0).orElse(null);
    }

    private Integer number(String name) {
        return Optional.ofNullable(parameters.get(name))
                .filter(value -> value.matches(NUMBER))
                .map(Integer::valueOf)
                .orElse(null);
    }

    public String getProblem() {
        return problem;
    }
}
