package org.sellerport.web.funds;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.payouts.api.Condition;
import org.sellerport.payouts.api.PayoutFilter;
import org.sellerport.payouts.api.PayoutRow;
import org.sellerport.payouts.api.Payouts;
import org.sellerport.payouts.api.Verification;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Listed;
import org.sellerport.web.portal.Show;

/** The payouts of a seller's orders: why each is held and until when, wholly determined by the address. */
@Named
@RequestScoped
public class HeldPage {

    private static final int ROWS = 20;
    private static final List<PayoutStatus> STATUSES =
            List.of(PayoutStatus.VERIFYING, PayoutStatus.WITH_OPERATOR, PayoutStatus.SCHEDULED, PayoutStatus.RELEASED);

    @Inject
    private Payouts payouts;

    @Inject
    private Caller caller;

    @Inject
    private Show show;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Optional<PayoutStatus> status;
    private String problem;
    private Listed<PayoutRow> page;
    private final Map<OrderNo, List<Condition>> conditions = new HashMap<>();

    @PostConstruct
    void read() {
        status = STATUSES.stream()
                .filter(one -> one.name().equals(parameters.get("status")))
                .findFirst();
        page = Listed.after(parameters.get(Listed.AFTER), this::list);
        problem = page.stale().map(show::refusal).orElse(null);
    }

    private Page<PayoutRow> list(Optional<String> after) {
        return payouts.list(caller.seller(), new PayoutFilter(status, status.isEmpty()), after, ROWS);
    }

    public List<PayoutStatus> getStatuses() {
        return STATUSES;
    }

    /** Null where everything that is held is shown. */
    public PayoutStatus getStatus() {
        return status.orElse(null);
    }

    public List<PayoutRow> getRows() {
        return page.rows();
    }

    /** The conditions of an order's payout, met ones too. */
    public List<Condition> why(PayoutRow row) {
        return conditions.computeIfAbsent(
                row.order(), no -> payouts.funds(caller.seller(), no).why());
    }

    /** Until when it stays there if nobody does anything; null where no clock runs. */
    public Instant until(PayoutRow row) {
        return Stream.concat(
                        Stream.ofNullable(row.releaseOn()),
                        why(row).stream()
                                .filter(one -> !one.met() && one.by() != null)
                                .map(Condition::by))
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** Whether something that the seller can show might release it. */
    public boolean askable(PayoutRow row) {
        return row.heldBy() == null
                && row.verification().state() != Verification.State.VERIFIED
                && (row.status() == PayoutStatus.VERIFYING || row.status() == PayoutStatus.WITH_OPERATOR);
    }

    public String getProblem() {
        return problem;
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return page.next().map(cursor -> query() + "after=" + cursor).orElse(null);
    }

    /** The address of the first page; null when this is it. */
    public String getFirst() {
        return page.after().map(cursor -> query()).orElse(null);
    }

    private String query() {
        return status.map(one -> "?status=" + one + "&").orElse("?");
    }
}
