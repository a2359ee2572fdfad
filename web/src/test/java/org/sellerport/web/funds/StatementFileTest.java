package org.sellerport.web.funds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.ledger.api.Posting;
import org.sellerport.ledger.api.StatementLine;
import org.sellerport.web.orders.Times;

class StatementFileTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private static String row(String reference, OrderNo order, long cents) {
        StatementLine line = new StatementLine(
                7, NOON, Posting.REFUND, reference, order, Money.ofMinor(cents, "USD"), Money.ofMinor(-5, "USD"));
        return StatementFile.row(line, new Times(ZoneId.of("Asia/Shanghai")));
    }

    @Test
    void a_row_tells_the_time_of_the_readers_wall_and_plain_amounts() {
        assertEquals(
                "7,2026-06-01T20:00:00+08:00,REFUND,\"1780272000123001\",\"3\",USD,-12.50,-0.05\r\n",
                row("3", new OrderNo(1_780_272_000_123_001L), -1_250));
        assertEquals("7,2026-06-01T20:00:00+08:00,REFUND,,\"3\",USD,0.01,-0.05\r\n", row("3", null, 1));
    }

    @Test
    void no_reference_becomes_a_formula_or_another_cell() {
        assertEquals(
                "7,2026-06-01T20:00:00+08:00,REFUND,,\"'=cmd|\"\"/c\"\",1\",USD,0.01,-0.05\r\n",
                row("=cmd|\"/c\",1", null, 1));
    }
}
