package org.sellerport.web.acts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import java.util.Map;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.Act;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.orders.api.Refunding;

/** Reads what was typed beside an act and does it. */
@RequestScoped
class Deed {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 2_000;

    /** What was typed makes no sense; the message is the key of the sentence that says so. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String key) {
            super(key);
        }
    }

    @Inject
    private Orders orders;

    @Inject
    private OrderHistory history;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    void take(Act act, OrderRef order, By by) {
        switch (act) {
            case ADJUST_PRICE -> orders.adjustPrice(order, amount(order), by);
            case ACCEPT_CANCELLATION -> orders.acceptCancellation(order, by);
            case REJECT_CANCELLATION -> orders.rejectCancellation(order, text("note", LONGEST_NOTE), by);
            case EXTEND_RECEIPT -> orders.extendReceipt(order, days(), by);
            case REFUND -> refund(order, RefundCause.GOODWILL, by);
            case ASSIGN -> orders.assign(order, text("assignee", LONGEST_NAME), by);
            case NOTE -> orders.note(order, text("note", Integer.MAX_VALUE), by);
            case PASS_RISK -> orders.passRisk(order, text("note", LONGEST_NOTE), by);
            case REJECT_RISK -> orders.rejectRisk(order, text("note", LONGEST_NOTE), by);
            case REFUND_AS_OPERATOR -> refund(order, RefundCause.OPERATOR, by);
            case FREEZE -> orders.freeze(order, required("note", LONGEST_NOTE), by);
            case UNFREEZE -> orders.unfreeze(order, by);
            case SHIP,
                    CANCEL,
                    REQUEST_CANCELLATION,
                    CHANGE_CANCEL_REASON,
                    WITHDRAW_CANCELLATION,
                    CONFIRM_RECEIPT,
                    DISPUTE -> throw new Unreadable("problem.elsewhere");
        }
    }

    private void refund(OrderRef order, RefundCause cause, By by) {
        orders.refund(order, new Refunding(amount(order), cause, null), by);
    }

    private Money amount(OrderRef order) {
        try {
            String typed = parameters.getOrDefault("amount", "").strip().replace(",", "");
            return Money.parse(
                    typed,
                    history.order(order.seller(), order.no()).amounts().order().currency());
        } catch (IllegalArgumentException noAmount) {
            throw new Unreadable("problem.amount");
        }
    }

    private long days() {
        String typed = parameters.getOrDefault("days", "").strip();
        if (!typed.matches("[0-9]{1,4}")) {
            throw new Unreadable("problem.days");
        }
        return Long.parseLong(typed);
    }

    /** Null where nothing was typed. */
    private String text(String name, int longest) {
        String typed = parameters.getOrDefault(name, "").replace("\r\n", "\n").strip();
        if (typed.length() > longest || typed.indexOf('\0') >= 0) {
            throw new Unreadable("problem.text");
        }
        return typed.isEmpty() ? null : typed;
    }

    private String required(String name, int longest) {
        String typed = text(name, longest);
        if (typed == null) {
            throw new Unreadable("problem.reason");
        }
        return typed;
    }
}
