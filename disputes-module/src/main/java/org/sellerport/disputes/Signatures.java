package org.sellerport.disputes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sellerport.disputes.api.EvidenceMixed;

/** Tells what a file is by its first bytes, and whether it is something else as well. */
final class Signatures {

    /** What a file begins as. */
    enum Form {
        JPEG,
        PNG,
        WEBP,
        PDF,
        OTHER
    }

    private static final byte[] PDF = Bytes.of("%PDF-");

    /** Where readers of PDF look for its beginning. */
    private static final int PDF_HEAD = 1024;

    /** The end of a ZIP or JAR, which is read from its end. */
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};

    private static final int ZIP_TAIL = 65_557;

    private static final List<byte[]> MARKUP = Stream.of(
                    "<script", "<html", "<svg", "<!doctype", "<iframe", "<?php", "<body", "<!entity")
            .map(Bytes::of)
            .toList();

    private Signatures() {}

    static Form form(byte[] file) {
        if (Bytes.at(file, 0, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})) {
            return Form.JPEG;
        }
        if (Bytes.at(file, 0, Bytes.of("\u0089PNG\r\n\u001a\n"))) {
            return Form.PNG;
        }
        if (Bytes.at(file, 0, Bytes.of("RIFF")) && Bytes.at(file, 8, Bytes.of("WEBP"))) {
            return Form.WEBP;
        }
        return Bytes.at(file, 0, PDF) ? Form.PDF : Form.OTHER;
    }

    /** Refuses an image or text that a browser, an archiver or a reader of PDF would take for theirs. */
    static void refuseOthers(byte[] file) {
        refuseArchive(file);
        int pdf = Bytes.find(file, 0, PDF);
        if (hasMarkup(file) || (pdf >= 0 && pdf < PDF_HEAD)) {
            throw new EvidenceMixed();
        }
    }

    static void refuseArchive(byte[] file) {
        byte[] tail = Arrays.copyOfRange(file, Math.max(0, file.length - ZIP_TAIL), file.length);
        if (Bytes.find(tail, 0, ZIP_END) >= 0) {
            throw new EvidenceMixed();
        }
    }

    static boolean hasMarkup(byte[] file) {
        return MARKUP.stream().anyMatch(word -> Bytes.says(file, word));
    }
}
