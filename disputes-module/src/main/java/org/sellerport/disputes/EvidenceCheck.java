package org.sellerport.disputes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.sellerport.disputes.api.EvidenceEmpty;
import org.sellerport.disputes.api.EvidenceTooLarge;
import org.sellerport.disputes.api.EvidenceType;
import org.sellerport.disputes.api.EvidenceTypeRefused;
import org.sellerport.disputes.api.Evidences;

/**
 * Decides what may be kept of a file that somebody sends as evidence. What it is follows from its content. Images are
 * written anew, so whatever hides beside their pixels is gone; a PDF is looked through and kept as it is; a text is nothing
 * but text.
 */
final class EvidenceCheck {

    private static final int MEGABYTE = 1024 * 1024;

    private EvidenceCheck() {}

    /** What is kept. */
    static final class Clean {
        private final EvidenceType type;
        private final byte[] content;

        Clean(EvidenceType type, byte[] content) {
            this.type = type;
            this.content = content;
        }

        EvidenceType type() {
            return type;
        }

        byte[] content() {
            return content;
        }
    }

    static Clean check(byte[] file) {
        if (file == null || file.length == 0) {
            throw new EvidenceEmpty();
        }
        if (file.length > Evidences.LARGEST) {
            throw new EvidenceTooLarge(Evidences.LARGEST / MEGABYTE);
        }
        Signatures.Form form = Signatures.form(file);
        return switch (form) {
            case JPEG, PNG, WEBP -> {
                Signatures.refuseOthers(file);
                yield Pictures.anew(file, form);
            }
            case PDF -> {
                PdfCheck.check(file);
                yield new Clean(EvidenceType.PDF, file);
            }
            case OTHER -> text(file);
        };
    }

    /** Text in UTF-8 that is no markup, no script and nothing binary. */
    private static Clean text(byte[] file) {
        String text = decoded(file).replace("\uFEFF", "").strip();
        boolean plain = text.codePoints().noneMatch(EvidenceCheck::isBinary);
        if (!plain || text.isEmpty() || text.startsWith("<") || text.startsWith("#!")) {
            throw new EvidenceTypeRefused();
        }
        Signatures.refuseOthers(file);
        return new Clean(EvidenceType.TEXT, file);
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException binary) {
            throw new EvidenceTypeRefused();
        }
    }

    private static boolean isBinary(int point) {
        return Character.isISOControl(point) && "\t\n\r\f".indexOf(point) < 0;
    }
}
