package org.sellerport.payouts;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.payouts.api.EarlyReleaseRequest;
import org.sellerport.payouts.api.EarlyReleases;
import org.sellerport.payouts.api.EligibleOrder;
import org.sellerport.payouts.api.OrderNotEligible;
import org.sellerport.payouts.api.PayoutRuns;
import org.sellerport.payouts.api.Proof;
import org.sellerport.payouts.api.ProofFile;
import org.sellerport.payouts.api.RequestAnswered;
import org.sellerport.payouts.api.RequestInvalid;
import org.sellerport.payouts.api.RequestReasonInvalid;
import org.sellerport.payouts.api.RequestUnknown;
import org.sellerport.payouts.api.TooManyProofs;

/** Takes early-release requests and the operator's answers. */
@Stateless
@Local(EarlyReleases.class)
public class EarlyReleaseDesk implements EarlyReleases {

    @Inject
    private RequestTable requests;

    @Inject
    private ProofTable proofs;

    @Inject
    private PayoutTable payouts;

    @Inject
    private PayoutLists lists;

    @Inject
    private TrackingReport report;

    @Inject
    private PayoutTermBook terms;

    @Inject
    private Verifier verifier;

    @Inject
    private Clock clock;

    @Override
    public OrderHistory.Page<EligibleOrder> eligible(SellerId seller, Optional<String> after, int limit) {
        int size = Place.bounded(limit);
        Place place = after.map(Place::parse).orElse(Place.FIRST);
        List<Payout> found = lists.eligible(seller, place, size + 1);
        OrderHistory.Page<Payout> page = OrderHistory.Page.of(
                found, size, row -> new Place(row.dueAt(), "", row.order().value()).text());
        return new OrderHistory.Page<>(page.items().stream().map(this::eligible).toList(), page.next());
    }

    private EligibleOrder eligible(Payout payout) {
        Instant operatorFrom = payout.status() == PayoutStatus.WITH_OPERATOR
                ? payout.dueAt().minus(terms.terms().decision())
                : payout.dueAt();
        return new EligibleOrder(
                payout.order(),
                payout.parts().payout(),
                payout.since(),
                operatorFrom,
                payout.verification(),
                report.events(payout.seller(), payout.order()));
    }

    @Override
    public EarlyReleaseRequest request(SellerId seller, List<OrderNo> orders, String note, List<Proof> files, By by) {
        if (orders.isEmpty()
                || orders.size() > MOST_ORDERS
                || new HashSet<>(orders).size() < orders.size()
                || (note != null && note.length() > LONGEST_TEXT)) {
            throw new RequestInvalid(MOST_ORDERS, LONGEST_TEXT);
        }
        if (files.size() > MOST_PROOFS) {
            throw new TooManyProofs(MOST_PROOFS);
        }
        List<CheckedProof> checked = new ArrayList<>();
        files.forEach(file -> checked.add(CheckedProof.of(file, false)));
        refuseUnlessEligible(seller, orders);
        checked.add(report.of(seller, orders));
        Instant now = clock.instant();
        long id = requests.add(seller, orders, note == null || note.isBlank() ? null : note.strip(), by, now);
        checked.forEach(proof -> proofs.add(seller, id, proof, now));
        return find(seller, id);
    }

    private void refuseUnlessEligible(SellerId seller, List<OrderNo> orders) {
        Map<OrderNo, Payout> held =
                requests.hold(seller, orders).stream().collect(Collectors.toMap(Payout::order, Function.identity()));
        for (OrderNo order : orders) {
            Payout payout = held.get(order);
            if (payout == null || !payout.isEligible()) {
                throw new OrderNotEligible(order);
            }
        }
    }

    @Override
    public ProofFile attach(SellerId seller, long request, Proof proof, By by) {
        find(seller, request);
        EarlyReleaseRequest held = open(request);
        if (held.proofs().stream().filter(one -> !one.automatic()).count() >= MOST_PROOFS) {
            throw new TooManyProofs(MOST_PROOFS);
        }
        return proofs.add(seller, request, CheckedProof.of(proof, false), clock.instant());
    }

    private EarlyReleaseRequest open(long request) {
        EarlyReleaseRequest held = requests.hold(request).orElseThrow(() -> new RequestUnknown(request));
        if (held.status() != EarlyReleaseRequest.Status.OPEN) {
            throw new RequestAnswered(request);
        }
        return held;
    }

    @Override
    public EarlyReleaseRequest find(SellerId seller, long request) {
        return requests.find(request)
                .filter(found -> found.seller().equals(seller))
                .orElseThrow(() -> new RequestUnknown(request));
    }

    @Override
    public EarlyReleaseRequest find(long request) {
        return requests.find(request).orElseThrow(() -> new RequestUnknown(request));
    }

    @Override
    public PayoutRuns.Page<EarlyReleaseRequest> list(SellerId seller, Optional<Long> after, int limit) {
        int size = Place.bounded(limit);
        List<EarlyReleaseRequest> found = requests.list(seller, after.orElse(Long.MAX_VALUE), size + 1);
        return PayoutRunDesk.page(found, size, EarlyReleaseRequest::id);
    }

    @Override
    public PayoutRuns.Page<EarlyReleaseRequest> queue(Optional<Long> after, int limit) {
        int size = Place.bounded(limit);
        return PayoutRunDesk.page(requests.open(after.orElse(0L), size + 1), size, EarlyReleaseRequest::id);
    }

    @Override
    public Proof proof(SellerId seller, long request, int number) {
        return proofs.content(seller, request, number).orElseThrow(() -> new RequestUnknown(request));
    }

    @Override
    public Proof proof(long request, int number) {
        return proof(find(request).seller(), request, number);
    }

    @Override
    public void approve(long request, By by) {
        EarlyReleaseRequest held = open(request);
        Instant now = clock.instant();
        requests.answer(held, EarlyReleaseRequest.Status.APPROVED, null, by, now);
        held.orders().stream()
                .flatMap(order -> payouts.find(held.seller(), order).stream())
                .filter(Payout::isUnverified)
                .forEach(payout -> verifier.approve(payout, by, now));
    }

    @Override
    public void refuse(long request, String reason, By by) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_TEXT) {
            throw new RequestReasonInvalid(LONGEST_TEXT);
        }
        requests.answer(open(request), EarlyReleaseRequest.Status.REFUSED, reason.strip(), by, clock.instant());
    }
}
