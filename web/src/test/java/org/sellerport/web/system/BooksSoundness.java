package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Whether a seller's books are as the ledger promises, whatever was done to them: read from the tables alone. */
final class BooksSoundness {

    private static final String ORDERS = """
            with l as (
              select order_no,
                     sum(amount) filter (where from_kind in ('BUYER_CLEARING', 'OPENING')) as paid,
                     sum(amount) filter (where to_kind = 'REFUNDS') as refunded,
                     sum(amount) filter (where from_kind = 'REFUNDS') as settled,
                     sum(case 'ESCROW' when to_kind then amount when from_kind then -amount else 0 end) as escrow,
                     sum(case 'HELD' when to_kind then amount when from_kind then -amount else 0 end) as held,
                     sum(case 'SCHEDULED' when to_kind then amount when from_kind then -amount else 0 end) as scheduled,
                     sum(case 'COMMISSION' when to_kind then amount when from_kind then -amount else 0 end) as commission,
                     sum(case 'AFFILIATE' when to_kind then amount when from_kind then -amount else 0 end) as affiliate,
                     sum(amount) filter (where why = 'RELEASED' and to_kind = 'AVAILABLE'
                                            or why = 'OPENING' and to_kind = 'PAID_OUT') as released,
                     sum(amount) filter (where from_kind = 'DEBT') as reclaimed
                from payouts.ledger where seller_id = ? and order_no is not null group by order_no)
            select o.order_no || ' has ' || o || ' but the ledger says ' || l as said
              from l full join (select * from payouts.order_funds where seller_id = ?) o using (order_no)
             where (o.paid, o.refunded, o.settled, o.escrow, o.held, o.scheduled, o.commission, o.affiliate, o.released,
                    o.reclaimed)
                   is distinct from (coalesce(l.paid, 0), coalesce(l.refunded, 0), coalesce(l.settled, 0), l.escrow, l.held,
                    l.scheduled, l.commission, l.affiliate, coalesce(l.released, 0), coalesce(l.reclaimed, 0))""";

    private static final String OWN = """
            with moved as (
              select currency, to_kind as kind, amount from payouts.ledger where seller_id = ?
              union all select currency, from_kind, -amount from payouts.ledger where seller_id = ?),
            l as (select currency, coalesce(sum(amount) filter (where kind = 'AVAILABLE'), 0) as available,
                         coalesce(sum(amount) filter (where kind = 'WITHDRAWING'), 0) as withdrawing,
                         coalesce(sum(amount) filter (where kind = 'PAID_OUT'), 0) as paid_out,
                         coalesce(sum(amount) filter (where kind = 'DEBT'), 0) as debt
                    from moved group by currency)
            select currency || ' has ' || f || ' but the ledger says ' || l as said
              from l full join (select * from payouts.seller_funds where seller_id = ?) f using (currency)
             where (coalesce(f.available, 0), coalesce(f.withdrawing, 0), coalesce(f.paid_out, 0), coalesce(f.debt, 0))
                   is distinct from (l.available, l.withdrawing, l.paid_out, l.debt)""";

    private static final String RUNNING = """
            select entry_no || ' says ' || own || ' but it is ' || running as said
              from (select entry_no, own, sum(case when to_kind in ('AVAILABLE', 'DEBT') then amount else -amount end)
                                          over (partition by currency order by entry_no) as running
                      from payouts.ledger where seller_id = ? and own is not null) l
             where own <> running""";

    private static final String TWICE = """
            select order_no || ' was released ' || count(*) || ' times' as said from payouts.ledger
             where seller_id = ? and why = 'RELEASED' group by order_no, to_kind having count(*) > 1""";

    private static final String OWED = """
            select currency || ' is owed and there' as said from payouts.seller_funds
             where seller_id = ? and available > 0 and debt < 0""";

    private static final String SHOWN = """
            select order_no || ' is shown with other parts than were paid' as said from payouts.export_row
             where seller_id = ? and paid <> refunded + commission + affiliate + released + held""";

    private BooksSoundness() {}

    /**
     * Balances are the sums of the ledger's rows, the statement's running balance is one, no order is released twice, and the
     * parts of each order make up what was paid.
     */
    static void assertOf(Connection connection, String seller) throws SQLException {
        List<String> complaints = new ArrayList<>();
        for (String query : List.of(ORDERS, OWN, RUNNING, TWICE, OWED, SHOWN)) {
            complaints.addAll(said(connection, query, seller));
        }
        assertEquals(List.of(), complaints);
    }

    private static List<String> said(Connection connection, String query, String seller) throws SQLException {
        List<String> complaints = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
                statement.setString(i, seller);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    complaints.add(rows.getString("said"));
                }
            }
        }
        return complaints;
    }
}
