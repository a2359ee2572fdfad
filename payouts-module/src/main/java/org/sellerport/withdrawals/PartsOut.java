package org.sellerport.withdrawals;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.BiConsumer;

/** Hands what is written on in pieces of a bounded size, and knows its length and digest. */
final class PartsOut extends OutputStream {

    /** A piece; the database and this process each hold one or two at a time. */
    static final int PIECE = 1 << 18;

    private final BiConsumer<Integer, byte[]> taker;
    private final MessageDigest digest;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private int parts;
    private long size;

    PartsOut(BiConsumer<Integer, byte[]> taker) {
        this.taker = taker;
        this.digest = digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        size += length;
        int left = length;
        while (left > 0) {
            int fits = Math.min(left, PIECE - filled);
            System.arraycopy(bytes, from + length - left, piece, filled, fits);
            filled += fits;
            left -= fits;
            if (filled == PIECE) {
                hand();
            }
        }
    }

    private void hand() {
        parts++;
        taker.accept(parts, Arrays.copyOf(piece, filled));
        filled = 0;
    }

    @Override
    public void close() {
        if (filled > 0) {
            hand();
        }
    }

    long size() {
        return size;
    }

    /** Of all that was written; once only. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
