package org.sellerport.orders;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.platform.InstantConverter;

/** The clocks of an order. Several can run at once; the earliest is kept by name, for the sweeper and the lists. */
@Embeddable
class Timers {

    /** The first clock that ends. */
    record First(Deadline.Kind kind, Instant due) {}

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "pay_due"))
    @AttributeOverride(name = "stoppedAt", column = @Column(name = "pay_stopped_at"))
    private Countdown payment;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "review_due"))
    @AttributeOverride(name = "stoppedAt", column = @Column(name = "review_stopped_at"))
    private Countdown review;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "answer_due"))
    @AttributeOverride(name = "stoppedAt", column = @Column(name = "answer_stopped_at"))
    private Countdown answer;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "ship_due"))
    @AttributeOverride(name = "stoppedAt", column = @Column(name = "ship_stopped_at"))
    private Countdown ship;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "scan_due"))
    @AttributeOverride(name = "stoppedAt", column = @Column(name = "scan_stopped_at"))
    private Countdown scan;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "receipt_due"))
    @AttributeOverride(name = "stoppedAt", column = @Column(name = "receipt_stopped_at"))
    private Countdown receipt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "due_kind")
    private Deadline.Kind dueKind;

    /** The clock, whether it runs or stands; empty where there is none. */
    Optional<Countdown> of(Deadline.Kind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case PAYMENT -> payment;
                    case RISK_REVIEW -> review;
                    case CANCELLATION_ANSWER -> answer;
                    case SHIP_BY -> ship;
                    case FIRST_SCAN -> scan;
                    case RECEIPT -> receipt;
                });
    }

    void start(Deadline.Kind kind, Instant due) {
        set(kind, Countdown.until(due));
    }

    /** Gives a clock another end; one that stands goes on standing. */
    void move(Deadline.Kind kind, Instant due) {
        set(kind, of(kind).map(clock -> clock.endingAt(due)).orElseGet(() -> Countdown.until(due)));
    }

    /** Stops the clock from that moment on, or leaves it stopped since an earlier one. */
    void stop(Deadline.Kind kind, Instant since) {
        of(kind).ifPresent(clock -> set(kind, clock.stoppedSince(since)));
    }

    void end(Deadline.Kind kind) {
        set(kind, null);
    }

    /** Ends the clocks that an order in that state does not have. */
    void enter(OrderStatus status) {
        for (Deadline.Kind kind : Deadline.Kind.values()) {
            if (!runsIn(status, kind)) {
                end(kind);
            }
        }
    }

    private static boolean runsIn(OrderStatus status, Deadline.Kind kind) {
        return switch (kind) {
            case PAYMENT -> status == OrderStatus.AWAITING_PAYMENT;
            case RISK_REVIEW -> status == OrderStatus.RISK_REVIEW;
            case CANCELLATION_ANSWER -> status == OrderStatus.AWAITING_SHIPMENT;
            case SHIP_BY -> status == OrderStatus.AWAITING_SHIPMENT || status == OrderStatus.PARTIALLY_SHIPPED;
            case FIRST_SCAN -> status == OrderStatus.PARTIALLY_SHIPPED || status == OrderStatus.AWAITING_RECEIPT;
            case RECEIPT -> status == OrderStatus.AWAITING_RECEIPT;
        };
    }

    void set(Deadline.Kind kind, Countdown countdown) {
        switch (kind) {
            case PAYMENT -> payment = countdown;
            case RISK_REVIEW -> review = countdown;
            case CANCELLATION_ANSWER -> answer = countdown;
            case SHIP_BY -> ship = countdown;
            case FIRST_SCAN -> scan = countdown;
            case RECEIPT -> receipt = countdown;
        }
    }

    /** Stops and lets go on what has to, from that moment, and finds the earliest. */
    void settle(Predicate<Deadline.Kind> mayRun, Instant at) {
        for (Deadline.Kind kind : Deadline.Kind.values()) {
            of(kind).ifPresent(countdown -> set(kind, countdown.running(mayRun.test(kind), at)));
        }
        Optional<First> first = running().stream().findFirst();
        dueAt = first.map(First::due).orElse(null);
        dueKind = first.map(First::kind).orElse(null);
    }

    /** The earliest clock that runs; empty where none does. */
    Optional<First> first() {
        return dueAt == null ? Optional.empty() : Optional.of(new First(dueKind, dueAt));
    }

    /** The clocks that run, earliest first. */
    List<First> running() {
        List<First> running = new ArrayList<>();
        for (Deadline.Kind kind : Deadline.Kind.values()) {
            of(kind).filter(Countdown::runs).ifPresent(clock -> running.add(new First(kind, clock.due())));
        }
        running.sort(Comparator.comparing(First::due));
        return running;
    }

    /** The clocks that stand still. */
    Map<Deadline.Kind, Countdown> stopped() {
        Map<Deadline.Kind, Countdown> stopped = new EnumMap<>(Deadline.Kind.class);
        for (Deadline.Kind kind : Deadline.Kind.values()) {
            of(kind).filter(clock -> !clock.runs()).ifPresent(clock -> stopped.put(kind, clock));
        }
        return stopped;
    }

    Object[] columns() {
        Columns columns = Columns.of();
        for (Deadline.Kind kind : Deadline.Kind.values()) {
            Countdown clock = of(kind).orElse(null);
            columns.and(clock == null ? null : clock.due(), clock == null ? null : clock.stoppedAt());
        }
        return columns.and(dueAt, dueKind).toArray();
    }
}
