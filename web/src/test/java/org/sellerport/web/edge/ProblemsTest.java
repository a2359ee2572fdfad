package org.sellerport.web.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.BadCursor;
import org.sellerport.orders.api.OrderUnknown;
import org.sellerport.sellers.api.SellerExists;

class ProblemsTest {

    private static final OrderNo NO = OrderNo.parse("1512345678901234");

    @Test
    void a_refusal_keeps_its_code_and_speaks_the_language_of_the_caller() {
        Problem english = Problems.of(new OrderUnknown(NO), Locale.ENGLISH);
        Problem chinese = Problems.of(new OrderUnknown(NO), Locale.CHINESE);

        assertEquals("There is no order 1512345678901234.", english.detail());
        assertEquals("没有订单 1512345678901234。", chinese.detail());
        assertEquals("order-unknown", chinese.code());
        assertEquals("urn:sellerport:problem:order-unknown", english.json().getString("type"));
        assertNull(english.correlation());
    }

    @Test
    void the_kind_of_a_rule_decides_the_status() {
        assertEquals(404, Problems.of(new OrderUnknown(NO), Locale.ENGLISH).status());
        assertEquals(
                409,
                Problems.of(new SellerExists(new SellerId("ST1")), Locale.ENGLISH)
                        .status());
        assertEquals(422, Problems.of(new BadCursor(), Locale.ENGLISH).status());
    }

    @Test
    void a_refusal_is_found_under_what_the_platform_wraps_around_it() {
        Problem problem = Problems.of(new EJBException(new IllegalStateException(new BadCursor())), Locale.ENGLISH);

        assertEquals("cursor-invalid", problem.code());
    }

    @Test
    void a_character_that_no_database_keeps_is_the_callers_fault() {
        SQLException refused = new SQLException("invalid byte sequence for encoding \"UTF8\": 0x00", "22021");

        Problem problem = Problems.of(new EJBException(new IllegalStateException(refused)), Locale.ENGLISH);

        assertEquals(422, problem.status());
        assertEquals("character-invalid", problem.code());
    }

    @Test
    void an_unexpected_failure_shows_nothing_of_its_cause_but_a_correlation() {
        Problem problem = Problems.of(new IllegalStateException("select secret from vault"), Locale.ENGLISH);

        assertEquals(500, problem.status());
        assertNotNull(problem.correlation());
        assertTrue(problem.detail().contains(problem.correlation()));
        assertFalse(problem.json().toString().contains("secret"));
        assertFalse(problem.json().toString().contains("IllegalState"));
    }

    @Test
    void every_sentence_is_there_in_both_languages() {
        String bundle = Problems.class.getPackageName() + ".problems";

        assertEquals(
                ResourceBundle.getBundle(bundle, Locale.ROOT).keySet(),
                ResourceBundle.getBundle(bundle, Locale.CHINESE).keySet());
    }
}
