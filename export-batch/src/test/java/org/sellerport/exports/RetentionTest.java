package org.sellerport.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionTest {

    @ParameterizedTest
    @CsvSource(
            value = {"null, 30", "'', 30", "' 7 ', 7", "3650, 3650", "0, 30", "3651, 30", "-1, 30", "a week, 30"},
            nullValues = "null")
    void files_are_kept_as_long_as_is_set_and_thirty_days_where_nothing_sensible_is(String set, int days) {
        assertEquals(days, Retention.days(set));
    }
}
