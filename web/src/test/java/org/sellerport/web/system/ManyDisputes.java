package org.sellerport.web.system;

import java.util.List;

/**
 * Disputes by the hundred thousand, which the database makes by itself: a shop with many, a shop with few, and other shops
 * between whose disputes have the same words. No clock of theirs runs.
 */
record ManyDisputes(String many, String few) {

    /** How many the shop with many has. */
    static final int MANY = 200_000;

    /** How many the shop with few has. */
    static final int FEW = 200;

    private static final int OTHERS = 50;
    private static final int OF_OTHERS = 2_000;
    private static final long FIRST_NO = 3_000_000_000_000_000L;

    // A tenth is open, five minutes lie between two of them, one in a hundred is a counterfeit, the older half were
    // bargains.
    private static final String DISPUTES = """
            insert into disputes.dispute (seller_id, order_no, external_id, buyer_name, title, reason, lines, currency, most,
                state, asked_solution, asked_amount, settled_solution, settled_amount, offered, due_kind, due_at, frozen,
                outcome, refund, rounds, opened_at, ended_at, entries, evidence_of_buyer, evidence_of_seller,
                evidence_of_operator, version)
            select ?, ?::bigint + n, 'x-' || n, 'Buyer ' || n * 7 % 200003 || ' 王',
                   'Product ' || n % 5021 || case when n > made.count / 2 then ' bargain 夏季连衣裙' else ' 夏季连衣裙' end,
                   case when n % 100 = 7 then 'COUNTERFEIT'
                        else (array['NOT_RECEIVED', 'NOT_AS_DESCRIBED', 'DAMAGED', 'QUALITY'])[1 + n % 4] end,
                   '', 'USD', 3000, s.state, 'REFUND', 1000 + n % 2000,
                   case when s.open then null else 'REFUND' end, case when s.open then null else n % 1000 end,
                   n % 1000, s.due_kind, case when s.open then now() + interval '30 days' + n * interval '1 second' end,
                   false,
                   case when s.open then null
                        else (array['AGREED', 'RULED', 'WITHDRAWN', 'NOT_ANSWERED'])[1 + n / 4 % 4] end,
                   case when s.open then 0 else n % 1000 end, 1, now() - n * interval '5 minutes',
                   case when s.open then null else now() - n * interval '5 minutes' + interval '2 days' end,
                   2, 0, 0, 0, 1
              from (select ?::int as count) as made, generate_series(1, made.count) as n,
                   lateral (select n % 10 = 0 as open,
                                   case when n % 10 > 0 then 'ENDED'
                                        else (array['AWAITING_SELLER', 'NEGOTIATING', 'WITH_OPERATOR', 'AWAITING_RETURN',
                                                    'RETURNING'])[1 + n / 10 % 5] end as state,
                                   case when n % 10 > 0 then null
                                        else (array['ANSWER', 'NEGOTIATION', 'RULING', 'RETURN',
                                                    'RETURN_CONFIRMATION'])[1 + n / 10 % 5] end as due_kind) as s""";

    private static final String PROPOSALS = """
            insert into disputes.proposal (seller_id, order_no, proposal_no, side, side_version, solution, amount, status,
                buyer_agrees, seller_agrees, made_at, ended_at)
            select seller_id, order_no, no, case no when 1 then 'BUYER' else 'SELLER' end, 1, 'REFUND',
                   case no when 1 then asked_amount else offered end, case when state = 'ENDED' then 'LAPSED' else 'OPEN' end,
                   no = 1, no = 2, opened_at, ended_at
              from disputes.dispute, generate_series(1, 2) as no where seller_id = ?""";

    private static final String EVENTS = """
            insert into disputes.dispute_event (seller_id, order_no, seq, at, step, actor)
            select seller_id, order_no, no, opened_at, case no when 1 then 'OPENED' else 'ESCALATED' end, 'BUYER'
              from disputes.dispute, generate_series(1, 2) as no where seller_id = ? and (no = 1 or order_no % 3 = 0)""";

    private static final String TALLIES = """
            insert into disputes.dispute_tally (seller_id, tab, delta)
            select seller_id, unnest(array['ALL', state]), count(*) from disputes.dispute where seller_id = ?
             group by seller_id, state""";

    static ManyDisputes make() {
        ManyDisputes made = new ManyDisputes(Residents.seller(), Residents.seller());
        insert(made.many, MANY, 0);
        for (int other = 1; other <= OTHERS; other++) {
            insert(made.many + "-" + other, OF_OTHERS, other);
        }
        insert(made.few, FEW, OTHERS + 1);
        List.of("dispute", "proposal", "dispute_event", "dispute_tally")
                .forEach(table -> SuiteDatabase.update("vacuum (analyze) disputes." + table));
        return made;
    }

    private static void insert(String seller, int disputes, int place) {
        SuiteDatabase.update(DISPUTES, seller, firstNo(place), disputes);
        SuiteDatabase.update(PROPOSALS, seller);
        SuiteDatabase.update(EVENTS, seller);
        SuiteDatabase.update(TALLIES, seller);
    }

    private static long firstNo(int place) {
        return FIRST_NO + place * 1_000_000L;
    }

    /** The order number of a dispute of the shop with many, counted from 1, the newest first. */
    static long ofMany(int n) {
        return firstNo(0) + n;
    }

    /** The same of the shop with few. */
    static long ofFew(int n) {
        return firstNo(OTHERS + 1) + n;
    }
}
