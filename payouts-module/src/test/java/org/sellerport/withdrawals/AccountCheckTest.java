package org.sellerport.withdrawals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sellerport.withdrawals.api.AccountHolderInvalid;
import org.sellerport.withdrawals.api.AccountNumberInvalid;
import org.sellerport.withdrawals.api.BankDetails;
import org.sellerport.withdrawals.api.BicInvalid;
import org.sellerport.withdrawals.api.IbanInvalid;

class AccountCheckTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final String IBAN = "DE89370400440532013000";

    private static BankDetails check(String holder, String iban, String number, String bic) {
        return AccountCheck.checked(new BankDetails(EUR, holder, iban, number, bic));
    }

    @Test
    void an_iban_is_kept_without_blanks_in_capitals() {
        BankDetails kept = check(" Lin  Mei ", "de89 3704 0044 0532 0130 00", "", "cobadeff");

        assertEquals(new BankDetails(EUR, "Lin Mei", IBAN, null, "COBADEFF"), kept);
        assertEquals("DE•••• 3000", kept.masked());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89370400440532013001",
                "DE8937040044053201300",
                "XX89370400440532013000",
                "370400440532013000",
                "DE",
                "🍵"
            })
    void an_iban_whose_country_length_or_check_digits_do_not_fit_is_refused(String iban) {
        assertThrows(IbanInvalid.class, () -> check("Lin Mei", iban, null, null));
    }

    @Test
    void a_number_goes_with_a_bic_where_there_is_no_iban() {
        BankDetails kept = check("Lin Mei", null, "6222 0210-0111 2233", "icbkcnbjxxx");

        assertEquals("6222021001112233", kept.account());
        assertEquals("•••• 2233", kept.masked());
        assertThrows(AccountNumberInvalid.class, () -> check("Lin Mei", null, "6222", null));
        assertThrows(AccountNumberInvalid.class, () -> check("Lin Mei", null, null, "ICBKCNBJ"));
        assertThrows(AccountNumberInvalid.class, () -> check("Lin Mei", IBAN, "6222", "COBADEFF"));
        assertThrows(AccountNumberInvalid.class, () -> check("Lin Mei", null, "62/22", "ICBKCNBJ"));
        assertThrows(AccountNumberInvalid.class, () -> check("Lin Mei", null, "1".repeat(35), "ICBKCNBJ"));
    }

    @Test
    void a_short_number_is_not_shown_whole() {
        assertEquals("•••• 34", check("Lin Mei", null, "1234", "ICBKCNBJ").masked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"COBA", "COBADEFFX", "COBA99FF", "ICBKCNBJ", "🍵🍵🍵🍵"})
    void a_bic_of_no_form_or_of_another_country_than_the_iban_is_refused(String bic) {
        assertThrows(BicInvalid.class, () -> check("Lin Mei", IBAN, null, bic));
    }

    @Test
    void some_places_have_the_ibans_of_another_country() {
        assertEquals(
                "BARCGGSP",
                check("Lin Mei", "GB29 NWBK 6016 1331 9268 19", null, "BARCGGSP")
                        .bic());
    }

    @ParameterizedTest
    @CsvSource({"林美, 林", "Tea 🍵, 🍵", "'  ', –", "Иван, И"})
    void a_name_that_no_bank_can_be_told_is_refused_by_what_cannot(String holder, String named) {
        var refusal = assertThrows(AccountHolderInvalid.class, () -> check(holder, IBAN, null, null));

        assertTrue(
                refusal.sentence(Locale.ENGLISH).contains("(" + named + ")"), () -> refusal.sentence(Locale.ENGLISH));
        assertTrue(
                refusal.sentence(Locale.CHINESE).contains("（" + named + "）"), () -> refusal.sentence(Locale.CHINESE));
    }

    @Test
    void a_name_is_never_cut_off() {
        assertThrows(AccountHolderInvalid.class, () -> check("a".repeat(200), IBAN, null, null));
        assertThrows(AccountHolderInvalid.class, () -> check("a".repeat(71), IBAN, null, null));
        assertThrows(AccountHolderInvalid.class, () -> check("ß".repeat(36), IBAN, null, null));
        assertThrows(AccountHolderInvalid.class, () -> check("a" + "\u0301".repeat(140), IBAN, null, null));
        assertEquals("a".repeat(70), check("a".repeat(70), IBAN, null, null).holder());
    }
}
