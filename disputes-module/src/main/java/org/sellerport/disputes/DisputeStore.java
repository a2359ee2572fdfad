package org.sellerport.disputes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sellerport.disputes.api.DisputeChanged;
import org.sellerport.disputes.api.DisputeLogEntry;
import org.sellerport.disputes.api.DisputeStep;
import org.sellerport.disputes.api.DisputeUnknown;
import org.sellerport.disputes.api.Evidence;
import org.sellerport.disputes.api.Proposal;
import org.sellerport.disputes.api.ProposalStatus;
import org.sellerport.disputes.api.Side;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Actor;
import org.sellerport.platform.Insert;
import org.sellerport.platform.Sql;

/** Finds disputes again, and what belongs to them. */
@ApplicationScoped
class DisputeStore {

    private static final String OF_ORDER = " where seller_id = ? and order_no = ?";

    private static final Insert PROPOSAL = Insert.into(
                    "disputes.proposal",
                    "seller_id text, order_no bigint, proposal_no integer, side text, side_version integer, solution text,"
                            + " amount bigint, text text, status text, buyer_agrees boolean, seller_agrees boolean,"
                            + " made_at timestamptz, ended_at timestamptz")
            .replacing("""
                    on conflict (seller_id, order_no, proposal_no) do update
                       set status = excluded.status, buyer_agrees = excluded.buyer_agrees,
                           seller_agrees = excluded.seller_agrees, ended_at = excluded.ended_at""");

    @PersistenceContext(unitName = "disputes")
    private EntityManager disputes;

    @Inject
    private Sql sql;

    /** What belongs to a dispute beside its proposals. */
    record Contents(List<Evidence> evidence, List<DisputeLogEntry> log) {}

    Optional<Dispute> find(SellerId seller, OrderNo order) {
        Optional<Dispute> found =
                Optional.ofNullable(disputes.find(Dispute.class, new DisputeKey(seller.value(), order.value())));
        found.ifPresent(this::bring);
        return found;
    }

    Dispute require(SellerId seller, OrderNo order) {
        return find(seller, order).orElseThrow(() -> new DisputeUnknown(order));
    }

    /** The dispute to try things on: what is done to it is never written. */
    Dispute copy(SellerId seller, OrderNo order) {
        Dispute dispute = require(seller, order);
        disputes.detach(dispute);
        bring(dispute);
        return dispute;
    }

    /** Which of some orders a dispute runs about; the transaction holds the orders, so that none begins. */
    Set<OrderNo> open(SellerId seller, List<OrderNo> orders) {
        return Set.copyOf(sql.list(
                "select order_no from disputes.dispute where seller_id = ? and order_no = any(?) and state <> 'ENDED'",
                row -> new OrderNo(row.getLong("order_no")),
                seller.value(),
                orders.stream().map(OrderNo::value).toList()));
    }

    /** The dispute, held for this transaction, which holds its order already; empty where there is none. */
    Optional<Dispute> lock(SellerId seller, OrderNo order) {
        Optional<Long> latest = sql.first(
                "select version from disputes.dispute" + OF_ORDER + " for update",
                row -> row.getLong("version"),
                seller.value(),
                order.value());
        return latest.map(version -> {
            Dispute dispute = require(seller, order);
            if (dispute.version() != version) {
                disputes.refresh(dispute);
                bring(dispute);
            }
            return dispute;
        });
    }

    /** The dispute that a caller means, held; as he saw it, if he says what he saw. */
    Dispute lock(SellerId seller, OrderNo order, Long seen) {
        Dispute dispute = lock(seller, order).orElseThrow(() -> new DisputeUnknown(order));
        if (seen != null && seen != dispute.version()) {
            throw new DisputeChanged(order);
        }
        return dispute;
    }

    private void bring(Dispute dispute) {
        dispute.bring(() -> new Proposals(proposals(dispute.seller(), dispute.order())));
    }

    void add(Dispute dispute) {
        disputes.persist(dispute);
    }

    /** Writes the dispute and what changed of its proposals, so that plain SQL sees it too. */
    void keep(Dispute dispute) {
        disputes.flush();
        List<Object[]> changed = new ArrayList<>();
        // What was replaced first: of each side one stands at most.
        dispute.proposals().changes().stream()
                .sorted((one, other) -> Boolean.compare(isOpen(one), isOpen(other)))
                .forEach(proposal -> changed.add(row(dispute, proposal)));
        changed.forEach(row -> sql.insertAll(PROPOSAL, List.<Object[]>of(row)));
        dispute.proposals().kept();
    }

    private static boolean isOpen(Proposal proposal) {
        return proposal.status() == ProposalStatus.OPEN;
    }

    private static Object[] row(Dispute dispute, Proposal proposal) {
        return new Object[] {
            dispute.seller().value(),
            dispute.order().value(),
            proposal.no(),
            proposal.side(),
            proposal.version(),
            proposal.solution(),
            proposal.amount().minorUnits(),
            proposal.text(),
            proposal.status(),
            proposal.buyerAgrees(),
            proposal.sellerAgrees(),
            proposal.madeAt(),
            proposal.endedAt()
        };
    }

    private List<Proposal> proposals(SellerId seller, OrderNo order) {
        return sql.list("""
                select p.*, d.currency from disputes.proposal p
                  join disputes.dispute d on d.seller_id = p.seller_id and d.order_no = p.order_no
                 where p.seller_id = ? and p.order_no = ? order by p.proposal_no""", DisputeStore::proposal, seller.value(), order.value());
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getInt("proposal_no"),
                Side.valueOf(row.getString("side")),
                row.getInt("side_version"),
                Solution.valueOf(row.getString("solution")),
                new Money(row.getLong("amount"), Currency.getInstance(row.getString("currency"))),
                row.getString("text"),
                ProposalStatus.valueOf(row.getString("status")),
                row.getBoolean("buyer_agrees"),
                row.getBoolean("seller_agrees"),
                Sql.instant(row, "made_at"),
                Sql.instant(row, "ended_at"));
    }

    Contents contents(SellerId seller, OrderNo order) {
        return new Contents(
                sql.list(
                        EvidenceShelf.LIST + OF_ORDER + " order by evidence_no",
                        EvidenceShelf::evidence,
                        seller.value(),
                        order.value()),
                sql.list(
                        "select * from disputes.dispute_event" + OF_ORDER + " order by seq",
                        DisputeStore::entry,
                        seller.value(),
                        order.value()));
    }

    private static DisputeLogEntry entry(ResultSet row) throws SQLException {
        return new DisputeLogEntry(
                row.getInt("seq"),
                Sql.instant(row, "at"),
                DisputeStep.valueOf(row.getString("step")),
                Actor.valueOf(row.getString("actor")),
                row.getString("who"),
                row.getString("detail"));
    }
}
