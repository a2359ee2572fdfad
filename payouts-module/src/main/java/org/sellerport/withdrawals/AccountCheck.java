package org.sellerport.withdrawals;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.sellerport.withdrawals.api.AccountHolderInvalid;
import org.sellerport.withdrawals.api.AccountNumberInvalid;
import org.sellerport.withdrawals.api.BankDetails;
import org.sellerport.withdrawals.api.BicInvalid;
import org.sellerport.withdrawals.api.IbanInvalid;

/** Brings bank details into the one form in which they are kept, or refuses them. */
final class AccountCheck {

    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{1,34}");
    private static final int LONGEST_TYPED = 140;
    private static final int LONGEST_SHOWN = 40;
    private static final int COUNTRY_OF_BIC = 4;

    /** Places whose banks have BICs of their own country code, but IBANs of another (ISO 13616 registry, notes). */
    private static final Map<String, Set<String>> SAME_IBAN = Map.of(
            "FR", Set.of("GF", "GP", "MQ", "RE", "PF", "TF", "YT", "NC", "BL", "MF", "PM", "WF"),
            "GB", Set.of("IM", "JE", "GG"),
            "FI", Set.of("AX"));

    private AccountCheck() {}

    /** The details as they are kept; throws what {@link org.sellerport.withdrawals.api.BankAccounts#add} says. */
    static BankDetails checked(BankDetails typed) {
        Optional<String> iban = compact(typed.iban());
        Optional<String> number = compact(typed.number());
        Optional<String> bic = compact(typed.bic());
        if (iban.isPresent() == number.isPresent() || (number.isPresent() && bic.isEmpty())) {
            throw new AccountNumberInvalid();
        }
        iban.ifPresent(AccountCheck::checkIban);
        if (number.filter(text -> !NUMBER.matcher(text).matches()).isPresent()) {
            throw new AccountNumberInvalid();
        }
        bic.ifPresent(text -> checkBic(text, iban));
        return new BankDetails(
                typed.currency(), holder(typed.holder()), iban.orElse(null), number.orElse(null), bic.orElse(null));
    }

    private static Optional<String> compact(String typed) {
        return Optional.ofNullable(typed)
                .map(text -> text.replaceAll("[\\s\u00a0-]", "").toUpperCase(Locale.ROOT))
                .filter(text -> !text.isEmpty());
    }

    private static void checkIban(String iban) {
        try {
            IbanUtil.validate(iban);
        } catch (Iban4jException none) {
            var invalid = new IbanInvalid(shown(iban));
            invalid.initCause(none);
            throw invalid;
        }
    }

    private static void checkBic(String bic, Optional<String> iban) {
        try {
            BicUtil.validate(bic);
        } catch (Iban4jException none) {
            var invalid = new BicInvalid(shown(bic));
            invalid.initCause(none);
            throw invalid;
        }
        String country = bic.substring(COUNTRY_OF_BIC, COUNTRY_OF_BIC + 2);
        String account = iban.map(text -> text.substring(0, 2)).orElse(country);
        if (!country.equals(account)
                && !SAME_IBAN.getOrDefault(account, Set.of()).contains(country)) {
            throw new BicInvalid(bic);
        }
    }

    private static String holder(String typed) {
        String holder = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        String told = BankText.of(holder);
        if (told.isEmpty()) {
            throw new AccountHolderInvalid("–");
        }
        BankText.unsayable(holder).ifPresent(one -> {
            throw new AccountHolderInvalid(one);
        });
        if (told.length() > BankDetails.LONGEST_HOLDER || holder.length() > LONGEST_TYPED) {
            throw new AccountHolderInvalid(holder.length() + " > " + BankDetails.LONGEST_HOLDER);
        }
        return holder;
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
