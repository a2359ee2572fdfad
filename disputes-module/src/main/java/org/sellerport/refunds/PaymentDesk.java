package org.sellerport.refunds;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.refunds.api.RefundPayments;
import org.sellerport.refunds.api.RefundRow;
import org.sellerport.refunds.api.RefundView;

@Stateless
@Local(RefundPayments.class)
public class PaymentDesk implements RefundPayments {

    private static final Duration USUAL = Duration.ofDays(USUAL_DAYS);

    @Inject
    private RefundSteps steps;

    @Inject
    private RefundStore store;

    @Inject
    private RefundShelves shelves;

    @Inject
    private Clock clock;

    @Override
    public void settle(long refund, String reference, By by) {
        steps.take(store.sellerOf(refund), refund, by, (one, now) -> one.settle(reference, now));
    }

    @Override
    public void fail(long refund, String reason, By by) {
        steps.take(store.sellerOf(refund), refund, by, (one, now) -> one.fail(reason, true, now));
    }

    @Override
    public void retry(long refund, By by) {
        steps.take(store.sellerOf(refund), refund, by, (one, now) -> one.retry());
    }

    @Override
    public Page<RefundRow> failed(Optional<String> after, int limit) {
        return Page.of(
                shelves.failed(after.map(Place::parse), limit + 1), limit, row -> new Place(row.endedAt(), row.id())
                        .text());
    }

    @Override
    public Page<RefundRow> overdue(Optional<String> after, int limit) {
        return Page.of(
                shelves.overdue(clock.instant().minus(USUAL), after.map(Place::parse), limit + 1),
                limit,
                row -> new Place(row.requestedAt(), row.id()).text());
    }

    @Override
    public long failures(long most) {
        return shelves.failures(most);
    }

    @Override
    public RefundView refund(long id) {
        return shelves.view(store.sellerOf(id), id);
    }

    @Override
    public Processor processor() {
        return ProcessorSettings.CHOSEN.kind();
    }
}
