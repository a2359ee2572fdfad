package org.sellerport.biff;

/** The short form of a number, RkNumber in [MS-XLS] 2.5.217: 30 bits, as they are or a hundredth of them. */
final class Rk {

    /** What stands for a number that has no short form: no short form is this. */
    static final long NONE = -1L << 32;

    private static final int LOWEST = -(1 << 29);
    private static final int HIGHEST = (1 << 29) - 1;
    private static final int INTEGER = 2;
    private static final int HUNDREDTH = 1;

    private Rk() {}

    /** The short form in the lower 32 bits, or {@link #NONE}; it means exactly the same number. */
    static long of(double number) {
        int whole = (int) number;
        if (isSame(whole, number)) {
            return fits(whole) ? form(whole, 0) : NONE;
        }
        int hundredths = (int) Math.rint(number * 100);
        return fits(hundredths) && isSame(hundredths / 100.0, number) ? form(hundredths, HUNDREDTH) : NONE;
    }

    /** Whether it is the same number to the bit: zero below zero is another. */
    private static boolean isSame(double candidate, double number) {
        return Double.doubleToRawLongBits(candidate) == Double.doubleToRawLongBits(number);
    }

    private static boolean fits(int number) {
        return number >= LOWEST && number <= HIGHEST;
    }

    private static long form(int number, int unit) {
        return Integer.toUnsignedLong(number << 2 | INTEGER | unit);
    }
}
