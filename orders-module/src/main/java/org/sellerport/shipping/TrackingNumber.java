package org.sellerport.shipping;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tracking numbers as such, whoever the carrier is. */
final class TrackingNumber {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern S10 = Pattern.compile("[A-Z]{2}[0-9]{9}[A-Z]{2}");
    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};
    private static final int FIRST_DIGIT = 2;
    private static final int CHECK_DIGIT = 10;
    private static final int MODULUS = 11;

    private TrackingNumber() {}

    /** As it is kept: in upper case, without blanks; nothing for null. */
    static String normal(String typed) {
        return typed == null ? "" : BLANKS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Whether it has the form of a postal number (UPU S10) but another check digit than the rest of it demands. */
    static boolean hasWrongCheckDigit(String number) {
        return S10.matcher(number).matches()
                && number.charAt(CHECK_DIGIT) != checkDigit(number.substring(FIRST_DIGIT, CHECK_DIGIT));
    }

    /** The check digit of eight digits, by UPU S10. */
    static char checkDigit(String eight) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (eight.charAt(i) - '0');
        }
        int check = MODULUS - sum % MODULUS;
        return (char) ('0' + (check == MODULUS ? 5 : check % 10));
    }

    /**
     * A number made from a form.
     *
     * @param form in which each # is a digit of {@code count} and a * the check digit of the eight digits before it
     */
    static String make(String form, long count) {
        int places = (int) form.chars().filter(character -> character == '#').count();
        String padded = "0".repeat(places) + count;
        String digits = padded.substring(padded.length() - places);
        StringBuilder number = new StringBuilder();
        int next = 0;
        for (int i = 0; i < form.length(); i++) {
            switch (form.charAt(i)) {
                case '#' -> number.append(digits.charAt(next++));
                case '*' -> number.append(checkDigit(number.substring(number.length() - WEIGHTS.length)));
                default -> number.append(form.charAt(i));
            }
        }
        return number.toString();
    }
}
