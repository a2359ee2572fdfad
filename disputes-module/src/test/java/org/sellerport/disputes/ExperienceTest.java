package org.sellerport.disputes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sellerport.disputes.api.AskedShare;
import org.sellerport.disputes.api.DisputeOutcome;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.SettlementAnswer;
import org.sellerport.disputes.api.SettlementOutlook;
import org.sellerport.disputes.api.SettlementOutlook.Prospect;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.Money;
import org.sellerport.scorecard.api.Measure;

/** What each answer costs, by tables of cases that somebody from accounts can read and extend. */
class ExperienceTest {

    private static final Currency USD = Currency.getInstance("USD");

    // times: how many such cases; offered: the seller's last proposal, R for a return; back: settled as a return of so
    // much
    private static final String PAST = """
            times |  most   claim | offered  operator   back | outcome               refund
               12 | 30.00   30.00 |  10.00   no            - | AGREED                 10.00
                4 | 30.00   30.00 |  10.00   yes           - | RULED                  30.00
                4 | 30.00   30.00 |   9.00   yes           - | RULED                   0.00
                2 | 30.00   30.00 |  25.00   no            - | AGREED                 25.00
                8 | 30.00   27.00 |      -   no            - | NOT_ANSWERED           27.00
                9 | 60.00   60.00 |  R60.00  no        60.00 | RETURNED               60.00
                3 | 60.00   60.00 |  R60.00  no        60.00 | NOT_RETURNED            0.00
                1 | 60.00   60.00 |   0.00   no            - | WITHDRAWN               0.00
                1 | 60.00   60.00 |   0.00   no            - | ORDER_REFUNDED          0.00
               50 | 60.00   10.00 |   5.00   no            - | AGREED                  5.00
               50 | 60.00   30.00 |   5.00   no            - | AGREED                  5.00""";

    private static List<PastCase> cases(String table) {
        List<PastCase> cases = new ArrayList<>();
        table.lines().skip(1).forEach(line -> {
            String[] cells = line.replace("|", " ").strip().split(" +", -1);
            Solution offered = cells[3].startsWith("R") ? Solution.RETURN_AND_REFUND : Solution.REFUND;
            PastCase one = new PastCase(
                    usd(cells[1]),
                    usd(cells[2]),
                    cells[3].equals("-") ? null : new Offer(offered, usd(cells[3].replace("R", "")), null),
                    cells[4].equals("yes"),
                    cells[5].equals("-") ? null : usd(cells[5]),
                    DisputeOutcome.valueOf(cells[6]),
                    usd(cells[7]));
            cases.addAll(Collections.nCopies(Integer.parseInt(cells[0]), one));
        });
        return cases;
    }

    private static Money usd(String decimal) {
        return Money.parse(decimal, USD);
    }

    private static SettlementOutlook outlook(Solution solution, String claim, String most, String counter) {
        return new Experience(Measure.NOT_AS_DESCRIBED, new Offer(solution, usd(claim), null), usd(most), cases(PAST))
                .outlook(Optional.ofNullable(counter).map(ExperienceTest::usd));
    }

    private static String said(SettlementOutlook outlook) {
        return outlook.prospects().stream()
                .map(one -> "%-8s %6s %2d | %-20s | %s"
                        .formatted(
                                one.answer(),
                                one.offer().decimal(),
                                one.cases(),
                                one.success()
                                        .map(chance -> chance.low() + " " + chance.likely() + " " + chance.high())
                                        .orElse("-"),
                                one.cost()
                                        .map(cost -> cost.low().decimal() + " "
                                                + cost.likely().decimal() + " "
                                                + cost.high().decimal())
                                        .orElse("too few"))
                        .strip())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void each_answer_costs_what_it_cost_in_like_cases() {
        SettlementOutlook outlook = outlook(Solution.REFUND, "90.00", "100.00", "30.00");

        assertEquals(AskedShare.LARGE, outlook.share());
        assertEquals(43, outlook.cases());
        assertEquals("""
                ACCEPT    90.00  0 | -                    | 90.00 90.00 90.00
                COUNTER   30.00 20 | 0.3866 0.6000 0.7812 | 21.88 40.00 61.34
                OPERATOR   0.00  8 | -                    | too few
                RETURN    90.00 12 | 0.4677 0.7500 0.9111 | 42.09 67.50 82.00""", said(outlook));
    }

    @Test
    void an_offer_is_compared_with_offers_of_the_same_third_of_their_claim() {
        Prospect counter =
                outlook(Solution.REFUND, "90.00", "100.00", "80.00").prospects().get(1);

        assertEquals(SettlementAnswer.COUNTER, counter.answer());
        assertEquals(2, counter.cases());
        assertEquals(Optional.empty(), counter.cost());
    }

    @Test
    void without_an_offer_it_is_half_of_the_claim_and_never_more_than_the_claim_nor_less_than_nothing() {
        assertEquals("45.01", counter("90.01", null));
        assertEquals("90.01", counter("90.01", "100.00"));
        assertEquals("0.00", counter("90.01", "-1.00"));
    }

    private static String counter(String claim, String offer) {
        return outlook(Solution.REFUND, claim, "100.00", offer)
                .prospects()
                .get(1)
                .offer()
                .decimal();
    }

    @Test
    void accepting_a_return_costs_only_what_comes_back() {
        Prospect accept = outlook(Solution.RETURN_AND_REFUND, "90.00", "100.00", null)
                .prospects()
                .get(0);

        assertEquals(12, accept.cases());
        assertEquals(usd("67.50"), accept.cost().orElseThrow().likely());
        assertTrue(!accept.cost().orElseThrow().isCertain());
    }

    @Test
    void endings_are_told_the_most_frequent_first_without_what_ended_for_another_cause() {
        assertEquals(
                List.of("AGREED 14", "RETURNED 9", "RULED 8", "NOT_ANSWERED 8", "NOT_RETURNED 3", "WITHDRAWN 1"),
                outlook(Solution.REFUND, "90.00", "100.00", null).endings().stream()
                        .map(ending -> ending.outcome() + " " + ending.cases())
                        .toList());
    }

    @Test
    void a_small_claim_is_compared_with_small_claims_alone() {
        SettlementOutlook outlook = outlook(Solution.REFUND, "20.00", "100.00", "10.00");

        assertEquals(50, outlook.cases());
        assertEquals(AskedShare.SMALL, outlook.share());
    }

    @Test
    void a_seller_without_a_past_is_told_nothing() {
        SettlementOutlook outlook = new Experience(
                        Measure.NOT_RECEIVED, new Offer(Solution.REFUND, usd("1.00"), null), usd("1.00"), List.of())
                .outlook(Optional.empty());

        assertEquals(List.of(), outlook.endings());
        assertEquals(
                3,
                outlook.prospects().stream().filter(one -> one.cost().isEmpty()).count());
    }
}
