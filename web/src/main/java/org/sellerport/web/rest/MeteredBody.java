package org.sellerport.web.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.sellerport.web.edge.Leftovers;
import org.sellerport.web.edge.Refusal;

/** A body that is counted and fingerprinted while it is read, so it need never be held as a whole. */
final class MeteredBody extends FilterInputStream {

    private static final int BUFFER = 16 * 1024;

    private final MessageDigest digest;
    private final long limit;
    private long read;
    private String fingerprint;

    MeteredBody(InputStream body, MessageDigest digest, long limit) {
        super(body);
        this.digest = digest;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? count : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = in.read(into, offset, length);
        if (count > 0) {
            read += count;
            if (read > limit) {
                Leftovers.discard(in);
                throw new Refusal(413, "body-too-large");
            }
            digest.update(into, offset, count);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, BUFFER)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Whoever reads a body as JSON closes it when he has enough; what he left is part of the body too. */
    @Override
    public void close() throws IOException {
        fingerprint();
        super.close();
    }

    /** Reads on to the end and says what all of it was. */
    String fingerprint() throws IOException {
        if (fingerprint == null) {
            byte[] rest = new byte[BUFFER];
            int count = read(rest, 0, rest.length);
            while (count >= 0) {
                count = read(rest, 0, rest.length);
            }
            fingerprint = HexFormat.of().formatHex(digest.digest());
        }
        return fingerprint;
    }
}
