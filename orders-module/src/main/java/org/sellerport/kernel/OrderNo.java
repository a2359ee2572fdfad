package org.sellerport.kernel;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * An order's number: 16 digits, sortable by the time of placing.
 *
 * <p>Ten digits are the second of placing (Unix time), three are the seller's shard, three tell apart the orders of one
 * second. So a number alone finds its month and its shard. It always stays below 2^53, so JavaScript can hold it;
 * spreadsheets cannot, which is why it is text wherever people see it.
 */
public record OrderNo(long value) implements Comparable<OrderNo> {

    private static final Pattern FORM = Pattern.compile("[0-9]{16}");
    private static final long FIRST = 1_000_000_000_000_000L;
    private static final long LAST = 8_999_999_999_999_999L;
    private static final int SHARDS = 1000;

    public OrderNo {
        if (value < FIRST || value > LAST) {
            throw new IllegalArgumentException("An order number has 16 digits");
        }
    }

    /**
     * The number of the order that a seller received at an instant.
     *
     * @param sequence tells apart the orders of one second; only its last three digits count
     * @throws IllegalArgumentException if the instant lies before 2001-09-09, where ten digits begin
     */
    public static OrderNo of(Instant placedAt, SellerId seller, long sequence) {
        long second = placedAt.getEpochSecond();
        return new OrderNo((second * SHARDS + shardOf(seller)) * SHARDS + Math.floorMod(sequence, SHARDS));
    }

    /**
     * Reads the 16 digits that people and other systems send.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static OrderNo parse(String digits) {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("An order number has 16 digits");
        }
        return new OrderNo(Long.parseLong(digits));
    }

    /** The seller's shard, 0 to 999; a hash that stays the same for ever. */
    public static int shardOf(SellerId seller) {
        return Math.floorMod(seller.value().hashCode(), SHARDS);
    }

    /** The second in which the order was placed. */
    public Instant placedInSecond() {
        return Instant.ofEpochSecond(value / SHARDS / SHARDS);
    }

    @Override
    public int compareTo(OrderNo other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
