package org.sellerport.web.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sellerport.disputes.api.AskedShare;
import org.sellerport.disputes.api.DisputeAct;
import org.sellerport.disputes.api.DisputeDeadline;
import org.sellerport.disputes.api.DisputeOutcome;
import org.sellerport.disputes.api.DisputeReason;
import org.sellerport.disputes.api.DisputeState;
import org.sellerport.disputes.api.DisputeStep;
import org.sellerport.disputes.api.DisputeTab;
import org.sellerport.disputes.api.EvidenceType;
import org.sellerport.disputes.api.ProposalStatus;
import org.sellerport.disputes.api.SettlementAnswer;
import org.sellerport.disputes.api.Solution;
import org.sellerport.ledger.api.Posting;
import org.sellerport.orders.api.Act;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.CloseReason;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.DisputeStatus;
import org.sellerport.orders.api.Fault;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderThen;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.ReceivedBy;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.orders.api.StoppedClock;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.payouts.api.Condition;
import org.sellerport.payouts.api.EarlyReleaseRequest;
import org.sellerport.payouts.api.ProofFile;
import org.sellerport.payouts.api.SkipReason;
import org.sellerport.todo.api.ToDo;

class WordsTest {

    private static final ResourceBundle ENGLISH = bundle("orders");

    private static ResourceBundle bundle(String feature) {
        return ResourceBundle.getBundle("org.sellerport.web." + feature + "." + feature, Locale.ROOT);
    }

    @Test
    void whatever_a_page_can_name_has_words() {
        Set<String> missing = new TreeSet<>();
        missing.addAll(missing("orders", "fact.", OrderFact.Kind.values()));
        missing.addAll(missing("orders", "actor.", Actor.values()));
        missing.addAll(missing("orders", "status.", OrderStatus.values()));
        missing.addAll(missing("orders", "hold.", Hold.values()));
        missing.addAll(missing("orders", "deadline.", Deadline.Kind.values()));
        missing.addAll(missing("orders", "outcome.", Deadline.Outcome.values()));
        missing.addAll(missing("orders", "stopped.by.", StoppedClock.Reason.values()));
        missing.addAll(missing("orders", "closed.", CloseReason.values()));
        missing.addAll(missing("orders", "cancelReason.", CancelReason.values()));
        missing.addAll(missing("orders", "received.", ReceivedBy.values()));
        missing.addAll(missing("orders", "parcel.", OrderThen.State.values()));
        missing.addAll(missing("orders", "payout.", PayoutStatus.values()));
        missing.addAll(missing("orders", "dispute.", DisputeStatus.values()));
        missing.addAll(missing("orders", "refund.", RefundCause.values()));
        missing.addAll(missing("acts", "causes.ACCEPT_CANCELLATION.", Fault.values()));
        missing.addAll(missing("orders", "payout.", PayoutStatus.values()));
        missing.addAll(missing("funds", "condition.", Condition.Kind.values()));
        missing.addAll(missing("funds", "posting.", Posting.values()));
        missing.addAll(missing("funds", "heldBy.", SkipReason.values()));
        missing.addAll(missing("payouts", "skip.", SkipReason.values()));
        missing.addAll(missing("earlyrelease", "state.", EarlyReleaseRequest.Status.values()));
        missing.addAll(missing("earlyrelease", "proof.", ProofFile.Type.values()));
        missing.addAll(missing("disputes", "tab.", DisputeTab.values()));
        missing.addAll(missing("disputes", "state.", DisputeState.values()));
        missing.addAll(missing("disputes", "reason.", DisputeReason.values()));
        missing.addAll(missing("disputes", "solution.", Solution.values()));
        missing.addAll(missing("disputes", "offer.", Solution.values()));
        missing.addAll(missing("disputes", "outcome.", DisputeOutcome.values()));
        missing.addAll(missing("disputes", "clock.", DisputeDeadline.Kind.values()));
        missing.addAll(missing("disputes", "then.", DisputeDeadline.Default.values()));
        missing.addAll(missing("disputes", "fault.", Fault.values()));
        missing.addAll(missing("disputes", "proposal.", ProposalStatus.values()));
        missing.addAll(missing("disputes", "step.", DisputeStep.values()));
        missing.addAll(missing("disputes", "type.", EvidenceType.values()));
        missing.addAll(missing("disputes", "do.", DisputeAct.values()));
        missing.addAll(missing("disputes", "outlook.share.", AskedShare.values()));
        missing.addAll(missing("disputes", "outlook.answer.", SettlementAnswer.values()));
        missing.addAll(missing("disputes", "outlook.success.", SettlementAnswer.values()));
        missing.addAll(missing("disputes", "outlook.silence.", DisputeState.values()));
        missing.addAll(missing("shipping", "event.", TrackingStatus.values()));
        missing.addAll(missing("todo", "kind.", ToDo.Kind.values()));
        missing.addAll(missing("todo", "act.", ToDo.Kind.values()));

        assertEquals(Set.of(), missing);
    }

    @Test
    void every_act_of_a_page_has_its_button_and_says_what_it_causes_and_what_it_did() {
        Act[] here = Stream.of(Act.values())
                .filter(act -> act.actor() != Actor.BUYER && act != Act.SHIP)
                .toArray(Act[]::new);
        Set<String> missing = new TreeSet<>();
        missing.addAll(missing("acts", "act.", here));
        missing.addAll(missing("acts", "do.", here));
        missing.addAll(missing("acts", "done.", here));

        assertEquals(Set.of(), missing);
    }

    private static Set<String> missing(String feature, String family, Enum<?>[] names) {
        ResourceBundle words = bundle(feature);
        Set<String> missing = new TreeSet<>();
        Stream.of(names)
                .map(name -> family + name.name())
                .filter(key -> !words.containsKey(key))
                .forEach(missing::add);
        return missing;
    }

    private static String said(OrderFact.Kind kind, String detail) {
        return new FactWords(ENGLISH).of(new OrderFact(1, Instant.EPOCH, kind, Actor.SYSTEM, null, detail, null));
    }

    @Test
    void details_of_facts_are_said_in_words() {
        assertEquals("Out of stock", said(OrderFact.Kind.CANCELLATION_REQUESTED, "OUT_OF_STOCK"));
        assertEquals(
                "Out of stock → Mistake in the basket",
                said(OrderFact.Kind.CANCEL_REASON_CHANGED, "OUT_OF_STOCK → BASKET_MISTAKE"));
        assertEquals("Not paid in time", said(OrderFact.Kind.CLOSED, "buyer_pay_timeout"));
        assertEquals(
                "Cancelled after the buyer asked, No longer wanted",
                said(OrderFact.Kind.CLOSED, "cancel_order_close_trade NO_LONGER_WANTED"));
        assertEquals(
                "High amount, New buyer with a considerable amount",
                said(OrderFact.Kind.RISK_OBJECTED, "AMOUNT, NEW_BUYER"));
        assertEquals("the deadline passed", said(OrderFact.Kind.RECEIPT_CONFIRMED, "TIMEOUT"));
        assertEquals("5 days", said(OrderFact.Kind.RECEIPT_EXTENDED, "5"));
        assertEquals("Scheduled", said(OrderFact.Kind.PAYOUT_MOVED, "SCHEDULED"));
        assertEquals("USD 1.50, dispute", said(OrderFact.Kind.REFUNDED, "USD 1.50 DISPUTE"));
        assertEquals("nobody", said(OrderFact.Kind.ASSIGNED, null));
    }

    @Test
    void what_has_no_words_stays_as_it_was_written() {
        assertEquals("EMS:EE1", said(OrderFact.Kind.SHIPPED, "EMS:EE1"));
        assertEquals("MYSTERY", said(OrderFact.Kind.CANCELLATION_REQUESTED, "MYSTERY"));
        assertNull(said(OrderFact.Kind.CLOSED, null));
    }
}
