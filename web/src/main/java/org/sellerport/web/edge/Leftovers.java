package org.sellerport.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a refused request still has to say. A client that is sending an upload reads the refusal only when it got rid of
 * it; over HTTP/2 it would otherwise wait for half a minute and then see a broken connection instead of the reason.
 */
public final class Leftovers {

    private static final Logger LOG = Logger.getLogger(Leftovers.class.getName());
    private static final int BUFFER = 64 * 1024;
    private static final long MOST = 128L * 1024 * 1024;

    private Leftovers() {}

    /** Reads the rest of the body and throws it away, up to a limit. */
    public static void discard(HttpServletRequest request) {
        if (request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null) {
            return;
        }
        try {
            discard(request.getInputStream());
        } catch (IOException | IllegalStateException nothingLeft) {
            LOG.log(Level.FINE, "The rest of the body cannot be read", nothingLeft);
        }
    }

    /** Reads the rest of a body and throws it away, up to a limit. */
    public static void discard(InputStream body) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = MOST;
        int count = body.read(buffer);
        while (count >= 0 && left > 0) {
            left -= count;
            count = body.read(buffer);
        }
    }
}
