package org.sellerport.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.web.edge.Problems;
import org.sellerport.web.edge.Refusal;

class QueryTest {

    private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");

    @Test
    void a_day_counts_from_its_beginning_to_its_end_on_the_sellers_clock() {
        Query query = query("from", "2024-01-31", "to", "2024-01-31");

        assertEquals(Optional.of(Instant.parse("2024-01-31T03:00:00Z")), query.from("from", SAO_PAULO));
        assertEquals(Optional.of(Instant.parse("2024-02-01T03:00:00Z")), query.to("to", SAO_PAULO));
    }

    @Test
    void an_instant_is_taken_as_it_is_even_with_a_plus_that_became_a_blank() {
        Query query = query("from", "2024-01-31T08:00:00 08:00");

        assertEquals(Optional.of(Instant.parse("2024-01-31T00:00:00Z")), query.from("from", SAO_PAULO));
    }

    @Test
    void an_empty_value_is_none() {
        assertEquals(Optional.empty(), query("status", "").oneOf("status", OrderStatus.class));
    }

    @Test
    void what_cannot_be_read_is_refused_and_the_sentence_says_what_could_be() {
        Refusal limit = assertThrows(Refusal.class, () -> query("limit", "201").number("limit", 50, 1, 200));
        Refusal status =
                assertThrows(Refusal.class, () -> query("status", "SENT").oneOf("status", OrderStatus.class));

        assertEquals(
                "The value of \"limit\" is not accepted. Expected: a whole number from 1 to 200.",
                Problems.of(limit, Locale.ENGLISH).detail());
        assertEquals(
                "“limit”的值不被接受。应为：1 到 200 的整数。",
                Problems.of(limit, Locale.CHINESE).detail());
        assertEquals(422, Problems.of(status, Locale.ENGLISH).status());
    }

    @Test
    void a_misspelt_parameter_is_refused_instead_of_ignored() {
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        values.add("stauts", "CLOSED");

        assertThrows(Refusal.class, () -> Query.of(values, Set.of("status")));
    }

    private static Query query(String... pairs) {
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.add(pairs[i], pairs[i + 1]);
        }
        return Query.of(values, values.keySet());
    }
}
