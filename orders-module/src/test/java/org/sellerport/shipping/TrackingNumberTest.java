package org.sellerport.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sellerport.shipping.api.CarrierInfo;
import org.sellerport.shipping.api.CarrierInfo.CheckDigit;
import org.sellerport.shipping.api.CarrierUnknown;
import org.sellerport.shipping.api.RowUnusable;
import org.sellerport.shipping.api.TrackingNumberInvalid;

class TrackingNumberTest {

    private static CarrierInfo post(CheckDigit checkDigit) {
        return new CarrierInfo(
                "CORREIOS",
                "Correios",
                "巴西邮政",
                List.of("[A-Z]{2}[0-9]{9}[A-Z]{2}", "[0-9]{12}"),
                "AA123456785BR",
                checkDigit);
    }

    @Test
    void numbers_are_kept_in_upper_case_without_blanks() {
        assertEquals("AA123456789BR", TrackingNumber.normal(" aa 123\u00a0456\u3000789 br\n"));
        assertEquals("", TrackingNumber.normal(null));
    }

    /** The first is the example of the UPU's description; the others are its corner cases, by hand. */
    @ParameterizedTest
    @CsvSource({"47312482,9", "12345678,5", "00000000,5", "10000000,3", "00000009,3", "00300000,0"})
    void the_check_digit_is_that_of_s10(String digits, char expected) {
        assertEquals(expected, TrackingNumber.checkDigit(digits));
    }

    @Test
    void a_wrong_check_digit_is_a_doubt_unless_the_carrier_refuses_it() {
        String sample = "AA123456789BR";
        assertTrue(CarrierBook.check(post(CheckDigit.DOUBTED), sample).doubtful());
        assertFalse(CarrierBook.check(post(CheckDigit.DOUBTED), "AA123456785BR").doubtful());
        assertFalse(CarrierBook.check(post(CheckDigit.IGNORED), sample).doubtful());
        assertThrows(TrackingNumberInvalid.class, () -> CarrierBook.check(post(CheckDigit.REFUSED), sample));
    }

    @ParameterizedTest
    @CsvSource({"AA12345678BR", "AA1234567890BR", "1", "12345678901x", "AA123456789BRAA123456789BR"})
    void a_number_has_to_match_a_pattern_as_a_whole(String number) {
        assertThrows(TrackingNumberInvalid.class, () -> CarrierBook.check(post(CheckDigit.DOUBTED), number));
    }

    @Test
    void a_refusal_names_the_number_the_carrier_and_an_example() {
        assertEquals(
                "1 cannot be a tracking number of Correios; one looks like AA123456785BR.",
                new TrackingNumberInvalid("1", "Correios", "AA123456785BR").sentence(Locale.ENGLISH));
        assertEquals("没有物流商 NOPE。", new CarrierUnknown("NOPE").sentence(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void every_fault_of_a_row_has_a_sentence() {
        for (RowUnusable.Fault fault : RowUnusable.Fault.values()) {
            assertFalse(new RowUnusable(fault).sentence(Locale.ENGLISH).isBlank());
        }
    }

    @Test
    void numbers_that_are_sold_have_their_form_and_a_right_check_digit() {
        assertEquals("LP00000000000042", TrackingNumber.make("LP##############", 42));
        assertEquals("EA123456785CN", TrackingNumber.make("EA########*CN", 12_345_678));
        assertEquals("EA123456785CN", TrackingNumber.make("EA########*CN", 912_345_678));
        assertFalse(TrackingNumber.hasWrongCheckDigit(TrackingNumber.make("UD########*YW", 7)));
    }
}
