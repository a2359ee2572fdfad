package org.sellerport.payouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.sellerport.payouts.api.EarlyReleases;
import org.sellerport.payouts.api.Proof;
import org.sellerport.payouts.api.ProofFile;
import org.sellerport.payouts.api.ProofInvalid;

class CheckedProofTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16};

    private static CheckedProof check(String name, byte[] content) {
        return CheckedProof.of(new Proof(name, content), false);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_proof_is_what_its_content_says_whatever_its_name() {
        assertEquals(ProofFile.Type.PNG, check("photo.jpg", PNG).type());
        assertEquals(ProofFile.Type.JPEG, check("a.pdf", JPEG).type());
        assertEquals(ProofFile.Type.PDF, check("a", text("%PDF-1.7\n…")).type());
        assertEquals(
                ProofFile.Type.TEXT,
                check("a.png", text("签收 signed\r\n\tby Ana")).type());
    }

    @Test
    void what_is_none_of_the_kinds_is_refused() {
        assertThrows(ProofInvalid.class, () -> check("a.png", new byte[] {'P', 'K', 3, 4, 0}));
        assertThrows(ProofInvalid.class, () -> check("a.txt", new byte[] {(byte) 0xc3, 0x28}));
        assertThrows(ProofInvalid.class, () -> check("a.txt", text("a\u0000b")));
        assertThrows(ProofInvalid.class, () -> check("a.txt", text(" \n ")));
    }

    @Test
    void what_is_empty_or_too_large_is_refused() {
        assertThrows(ProofInvalid.class, () -> check("a.txt", new byte[0]));
        byte[] large = new byte[EarlyReleases.LARGEST_PROOF + 1];
        Arrays.fill(large, (byte) 'a');
        assertThrows(ProofInvalid.class, () -> check("a.txt", large));
        assertEquals(
                ProofFile.Type.TEXT,
                check("a.txt", Arrays.copyOf(large, EarlyReleases.LARGEST_PROOF))
                        .type());
    }

    @Test
    void a_name_has_neither_folders_nor_control_characters() {
        assertEquals("passwd", check("../../etc/passwd", PNG).name());
        assertEquals("a.png", check("C:\\x\\a\r\n.png", PNG).name());
        assertEquals("proof", check(null, PNG).name());
        assertEquals("proof", check("x/", PNG).name());
        assertEquals(200, check("n".repeat(300), PNG).name().length());
    }

    @Test
    void the_hash_is_that_of_the_content() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                check("a", text("abc")).sha256());
    }
}
