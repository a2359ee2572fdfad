package org.sellerport.disputes;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sellerport.disputes.api.DisputeDeadline;
import org.sellerport.platform.InstantConverter;

/**
 * The clock of a dispute: what it is for, when it ends, and while the order is frozen since when it stands. While a ruling
 * is late it wakes every day before it ends.
 */
@Embeddable
class Countdown {

    @Enumerated(EnumType.STRING)
    @Column(name = "due_kind")
    private DisputeDeadline.Kind kind;

    @Convert(converter = InstantConverter.class)
    @Column(name = "due_at")
    private Instant due;

    /** When something is to happen next; null while it stands. What the sweeper looks for. */
    @Convert(converter = InstantConverter.class)
    @Column(name = "wake_at")
    private Instant wake;

    @Convert(converter = InstantConverter.class)
    @Column(name = "overdue_from")
    private Instant overdueFrom;

    /** When the next alarm is due; null where there is none. */
    @Convert(converter = InstantConverter.class)
    @Column(name = "alarm_at")
    private Instant alarm;

    @Convert(converter = InstantConverter.class)
    @Column(name = "stopped_at")
    private Instant stoppedAt;

    protected Countdown() {}

    private Countdown(DisputeDeadline.Kind kind, Instant due, Instant overdueFrom) {
        this.kind = kind;
        this.due = due;
        this.overdueFrom = overdueFrom;
        this.alarm = overdueFrom;
        this.wake = earliest();
    }

    static Countdown until(DisputeDeadline.Kind kind, Instant due) {
        return new Countdown(kind, due, null);
    }

    /** A clock that alarms every day from a moment on. */
    static Countdown alarming(DisputeDeadline.Kind kind, Instant due, Instant overdueFrom) {
        return new Countdown(kind, due, overdueFrom.isBefore(due) ? overdueFrom : null);
    }

    private Instant earliest() {
        return alarm != null && alarm.isBefore(due) ? alarm : due;
    }

    DisputeDeadline.Kind kind() {
        return kind;
    }

    Instant due() {
        return due;
    }

    boolean runs() {
        return stoppedAt == null;
    }

    /** When something happens next; empty while it stands. */
    Optional<Instant> wake() {
        return Optional.ofNullable(wake);
    }

    /** Whether what happens next is an alarm, not the end. */
    boolean isAlarm() {
        return alarm != null && alarm.isBefore(due);
    }

    /** The clock once an alarm was given: the next one is a day later. */
    Countdown alarmed() {
        Countdown next = copy();
        next.alarm = alarm.plus(Duration.ofDays(1));
        next.wake = next.earliest();
        return next;
    }

    Countdown stopped(Instant at) {
        Countdown stopped = copy();
        stopped.stoppedAt = at;
        stopped.wake = null;
        return stopped;
    }

    /** The clock going on with what was left of it. */
    Countdown resumed(Instant at) {
        Duration stood = Duration.between(stoppedAt, at);
        Countdown running = new Countdown(kind, due.plus(stood), overdueFrom == null ? null : overdueFrom.plus(stood));
        running.alarm = alarm == null ? null : alarm.plus(stood);
        running.wake = running.earliest();
        return running;
    }

    private Countdown copy() {
        Countdown copy = new Countdown(kind, due, overdueFrom);
        copy.alarm = alarm;
        copy.wake = wake;
        copy.stoppedAt = stoppedAt;
        return copy;
    }

    DisputeDeadline view() {
        return new DisputeDeadline(kind, due, outcome(kind), overdueFrom, !runs());
    }

    /** What happens when a clock has run out. */
    static DisputeDeadline.Default outcome(DisputeDeadline.Kind kind) {
        return switch (kind) {
            case ANSWER, RULING -> DisputeDeadline.Default.SETTLED_AS_ASKED;
            case NEGOTIATION -> DisputeDeadline.Default.ESCALATED;
            case RETURN -> DisputeDeadline.Default.SELLER_PAID;
            case RETURN_CONFIRMATION -> DisputeDeadline.Default.REFUNDED;
        };
    }
}
