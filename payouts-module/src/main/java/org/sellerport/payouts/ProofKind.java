package org.sellerport.payouts;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.sellerport.payouts.api.ProofFile;

/** Finds out by its content what a file is. Its name and what its sender calls it are not asked. */
final class ProofKind {

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    private ProofKind() {}

    /** Empty for what can be no proof. */
    static Optional<ProofFile.Type> of(byte[] content) {
        if (startsWith(content, JPEG)) {
            return Optional.of(ProofFile.Type.JPEG);
        }
        if (startsWith(content, PNG)) {
            return Optional.of(ProofFile.Type.PNG);
        }
        if (startsWith(content, PDF)) {
            return Optional.of(ProofFile.Type.PDF);
        }
        return isText(content) ? Optional.of(ProofFile.Type.TEXT) : Optional.empty();
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length > beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean isText(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return !text.isBlank() && text.chars().noneMatch(ProofKind::isForbidden);
        } catch (CharacterCodingException binary) {
            return false;
        }
    }

    private static boolean isForbidden(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }
}
