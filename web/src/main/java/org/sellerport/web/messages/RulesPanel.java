package org.sellerport.web.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.messages.api.ChannelEffect;
import org.sellerport.messages.api.PaymentReminders;
import org.sellerport.messages.api.Reminder;
import org.sellerport.messages.api.ReminderChannel;
import org.sellerport.messages.api.ReminderRule;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Show;

/** The automatic rules and what all reminders led to. */
@Named
@RequestScoped
public class RulesPanel {

    /** How far back it looks, in days. */
    public static final int DAYS = 30;

    private static final int SUCCESSES = 20;
    private static final int USUAL_HOURS = 24;

    @Inject
    private PaymentReminders reminders;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Show show;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private int hours = USUAL_HOURS;
    private ReminderChannel channel = ReminderChannel.ORDER_MESSAGE;
    private String problem;

    public List<ReminderRule> getRules() {
        return reminders.rules(caller.seller());
    }

    public void add() {
        act(() -> reminders.addRule(caller.seller(), hours, channel));
    }

    public void remove() {
        String no = parameters.getOrDefault("drop", "0");
        act(() -> reminders.removeRule(caller.seller(), no.matches("[0-9]{1,9}") ? Integer.parseInt(no) : 0));
    }

    private void act(Runnable act) {
        try {
            act.run();
            Faces.redirect("/app/awaiting-payment#rules");
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        }
    }

    public List<ChannelEffect> getEffect() {
        return reminders.effect(caller.seller(), since()).stream()
                .sorted(Comparator.comparing(ChannelEffect::channel))
                .toList();
    }

    public List<Reminder> getSuccesses() {
        return reminders.successes(caller.seller(), since(), SUCCESSES);
    }

    private Instant since() {
        return clock.instant().minus(Duration.ofDays(DAYS));
    }

    public boolean isMailOn() {
        return reminders.isMailOn();
    }

    public int getDays() {
        return DAYS;
    }

    public int getHours() {
        return hours;
    }

    public void setHours(int hours) {
        this.hours = hours;
    }

    public ReminderChannel getChannel() {
        return channel;
    }

    public void setChannel(ReminderChannel channel) {
        this.channel = channel;
    }

    public String getProblem() {
        return problem;
    }
}
