package org.sellerport.refunds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    @Test
    void what_was_paid_is_settled_under_the_name_it_has_there() {
        assertEquals(new Answer(Answer.Kind.SETTLED, "re_1"), Answer.of(200, "{\"id\":\"re_1\",\"more\":{}}"));
        assertEquals(new Answer(Answer.Kind.SETTLED, "re_2"), Answer.of(201, "{\"reference\":\"re_2\"}"));
        assertEquals(new Answer(Answer.Kind.SETTLED, null), Answer.of(204, ""));
        assertEquals(new Answer(Answer.Kind.SETTLED, null), Answer.of(200, "ok"));
        assertEquals(new Answer(Answer.Kind.SETTLED, null), Answer.of(200, "{\"id\":7}"));
    }

    @Test
    void what_is_accepted_is_told_later() {
        assertEquals(new Answer(Answer.Kind.ACCEPTED, null), Answer.of(202, "{\"id\":\"re_1\"}"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 402, 410, 422})
    void a_refusal_has_its_reason(int status) {
        assertEquals(
                new Answer(Answer.Kind.REFUSED, "The card has expired"),
                Answer.of(status, "{\"title\":\"No\",\"detail\":\"The card has expired\"}"));
        assertEquals(new Answer(Answer.Kind.REFUSED, "Refused with status " + status), Answer.of(status, "<html>"));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 401, 403, 404, 408, 409, 425, 429, 500, 502, 503, 504})
    void whatever_says_nothing_of_the_money_is_asked_again(int status) {
        assertEquals(Answer.Kind.UNKNOWN, Answer.of(status, "{}").kind());
    }
}
