package org.sellerport.orders;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.AlreadyShipped;
import org.sellerport.orders.api.CorrectionTooLate;
import org.sellerport.orders.api.CorrectionsUsedUp;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.LineUnknown;
import org.sellerport.orders.api.Parcel.Part;
import org.sellerport.orders.api.QuantityExceeded;
import org.sellerport.orders.api.Shipment;
import org.sellerport.orders.api.ShipmentNotice;
import org.sellerport.orders.api.ShipmentUnknown;
import org.sellerport.orders.api.TrackingStatus;

/** What an order holds, and the shipments it has gone into so far. */
final class Goods {

    private final OrderNo order;
    private final List<Item> items;
    private final List<Shipment> shipments;
    private final Set<Integer> changed = new HashSet<>();
    private int known;

    Goods(OrderNo order, List<Item> items, List<Shipment> shipments) {
        this.order = order;
        this.items = items;
        this.shipments = new ArrayList<>(shipments);
        this.known = shipments.size();
    }

    List<Item> items() {
        return items;
    }

    List<Shipment> shipments() {
        return List.copyOf(shipments);
    }

    /** The shipments that are new or were changed since they were read. */
    List<Shipment> changes() {
        return shipments.stream().filter(one -> changed.contains(one.no())).toList();
    }

    /** The shipments that are new since they were read. */
    List<Shipment> additions() {
        return List.copyOf(shipments.subList(known, shipments.size()));
    }

    /** All of that is written down. */
    void kept() {
        changed.clear();
        known = shipments.size();
    }

    boolean isWhollyShipped() {
        return lines().allMatch(line -> left(line) == 0);
    }

    private IntStream lines() {
        return IntStream.rangeClosed(1, items.size());
    }

    /** How many pieces of a line are still to ship. */
    long left(int line) {
        long sent = shipments.stream()
                .mapToLong(one -> one.parts().isEmpty()
                        ? items.get(line - 1).quantity()
                        : one.parts().stream()
                                .filter(part -> part.line() == line)
                                .mapToLong(Part::quantity)
                                .sum())
                .sum();
        return Math.max(0, items.get(line - 1).quantity() - sent);
    }

    /** Sends what the notice names; a carrier has to see it by {@code scanDue}. */
    Shipment send(ShipmentNotice notice, Instant at, Instant scanDue) {
        if (isWhollyShipped()) {
            throw new AlreadyShipped(order);
        }
        Shipment sent = new Shipment(
                shipments.size() + 1,
                notice.carrier(),
                notice.trackingNo(),
                notice.via(),
                at,
                parts(notice.parts()),
                null,
                null,
                null,
                scanDue,
                null,
                0);
        shipments.add(sent);
        changed.add(sent.no());
        return sent;
    }

    private List<Part> parts(List<Part> named) {
        if (named.isEmpty()) {
            return lines().filter(line -> left(line) > 0)
                    .mapToObj(line -> new Part(line, left(line)))
                    .toList();
        }
        Set<Integer> seen = new HashSet<>();
        for (Part part : named) {
            if (part.line() < 1 || part.line() > items.size() || !seen.add(part.line())) {
                throw new LineUnknown(order, part.line());
            }
            if (part.quantity() < 1 || part.quantity() > left(part.line())) {
                throw new QuantityExceeded(part.line(), left(part.line()));
            }
        }
        return List.copyOf(named);
    }

    Shipment require(int no) {
        if (no < 1 || no > shipments.size()) {
            throw new ShipmentUnknown(order + "-" + no);
        }
        return shipments.get(no - 1);
    }

    /** Gives a shipment another number; the one it had is returned. */
    Shipment correct(int no, String carrier, String trackingNo, Moment now) {
        Shipment before = require(no);
        Duration window = now.terms().correction();
        if (before.corrections() >= now.terms().corrections()) {
            throw new CorrectionsUsedUp(now.terms().corrections());
        }
        if (now.at().isAfter(before.shippedAt().plus(window))) {
            throw new CorrectionTooLate(before.shippedAt().plus(window));
        }
        replace(new Shipment(
                no,
                carrier,
                trackingNo,
                before.via(),
                before.shippedAt(),
                before.parts(),
                before.status(),
                before.lastEventAt(),
                before.deliveredAt(),
                before.scanDue(),
                before.suspectedAt(),
                before.corrections() + 1));
        return before;
    }

    /** Takes what a carrier says; false if that is older than what is known, or the same. */
    boolean track(int no, TrackingStatus status, Instant at) {
        Shipment known = require(no);
        boolean newer = known.lastEventAt() == null
                || at.isAfter(known.lastEventAt())
                || (at.equals(known.lastEventAt()) && status.compareTo(known.status()) > 0);
        if (newer) {
            replace(moved(known, status, at));
        } else if (known.scanDue() != null) {
            replace(moved(known, known.status(), known.lastEventAt()));
        }
        return newer && status != known.status();
    }

    /** Any word of a carrier proves that the parcel exists. */
    private static Shipment moved(Shipment known, TrackingStatus status, Instant at) {
        return new Shipment(
                known.no(),
                known.carrier(),
                known.trackingNo(),
                known.via(),
                known.shippedAt(),
                known.parts(),
                status,
                at,
                status == TrackingStatus.DELIVERED
                        ? Objects.requireNonNullElse(
                                known.status() == TrackingStatus.DELIVERED ? known.deliveredAt() : null, at)
                        : null,
                null,
                null,
                known.corrections());
    }

    /** Flags the shipment that no carrier has seen by then; empty if there is none. */
    Optional<Shipment> suspect(Instant due) {
        Optional<Shipment> unseen = shipments.stream()
                .filter(one -> one.scanDue() != null && !one.scanDue().isAfter(due))
                .findFirst();
        unseen.ifPresent(one -> replace(scanned(one, null, due)));
        return unseen;
    }

    /** Gives carriers that much more time to see what they have not seen yet. */
    void postponeScans(Duration more) {
        for (Shipment one : shipments()) {
            if (one.scanDue() != null) {
                replace(scanned(one, one.scanDue().plus(more), one.suspectedAt()));
            }
        }
    }

    private static Shipment scanned(Shipment one, Instant scanDue, Instant suspectedAt) {
        return new Shipment(
                one.no(),
                one.carrier(),
                one.trackingNo(),
                one.via(),
                one.shippedAt(),
                one.parts(),
                one.status(),
                one.lastEventAt(),
                one.deliveredAt(),
                scanDue,
                suspectedAt,
                one.corrections());
    }

    /** When the next of them has to have been seen by its carrier; empty where all were, or were flagged. */
    Optional<Instant> nextScanDue() {
        return shipments.stream()
                .map(Shipment::scanDue)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** When the last parcel was delivered; empty while one is not. */
    Optional<Instant> wholeDeliveredAt() {
        return shipments.stream().allMatch(one -> one.deliveredAt() != null)
                ? shipments.stream().map(Shipment::deliveredAt).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    boolean isInTrouble() {
        return shipments.stream()
                .anyMatch(one -> one.status() != null && one.status().isTrouble());
    }

    /**
     * What the unshipped pieces cost the buyer: their share of what the goods cost after the discount. The freight is
     * not part of it, because parcels were sent.
     */
    Money unshippedShare(Money goodsAfterDiscount) {
        List<Money> shares = goodsAfterDiscount.split(
                items.stream().map(item -> item.total().minorUnits()).toList());
        Money refund = Money.zero(goodsAfterDiscount.currency());
        for (int line = 1; line <= items.size(); line++) {
            long left = left(line);
            long sent = items.get(line - 1).quantity() - left;
            refund = refund.plus(shares.get(line - 1).split(List.of(left, sent)).get(0));
        }
        return refund;
    }

    private void replace(Shipment shipment) {
        shipments.set(shipment.no() - 1, shipment);
        changed.add(shipment.no());
    }
}
