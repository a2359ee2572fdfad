package org.sellerport.web.rest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.sellerport.web.edge.Refusal;

class MeteredBodyTest {

    private static final byte[] BODY = "{\"a\": 1}   ".getBytes(US_ASCII);

    @Test
    void the_fingerprint_is_of_the_whole_body_however_little_of_it_was_read() throws Exception {
        MeteredBody half = body(BODY, 100);
        half.readNBytes(4);
        half.close();

        assertEquals(HexFormat.of().formatHex(sha256().digest(BODY)), half.fingerprint());
        assertNotEquals(body("{\"a\": 2}".getBytes(US_ASCII), 100).fingerprint(), half.fingerprint());
    }

    @Test
    void a_body_of_just_the_limit_is_read_and_one_byte_more_is_refused() throws Exception {
        assertEquals(BODY.length, body(BODY, BODY.length).readAllBytes().length);
        assertThrows(Refusal.class, () -> body(BODY, BODY.length - 1).readAllBytes());
        assertThrows(Refusal.class, () -> body(BODY, BODY.length - 1).close());
    }

    private static MeteredBody body(byte[] bytes, long limit) throws IOException, NoSuchAlgorithmException {
        return new MeteredBody(new ByteArrayInputStream(bytes), sha256(), limit);
    }

    private static MessageDigest sha256() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256");
    }
}
