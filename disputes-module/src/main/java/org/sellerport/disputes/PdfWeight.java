package org.sellerport.disputes;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.sellerport.disputes.api.EvidenceBloated;

/**
 * How much the streams of a PDF unpack to, asked before a library unpacks them: whoever reads a PDF has to unpack some of
 * them whole. Packings whose size cannot be told beforehand are refused.
 */
final class PdfWeight {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_MEGABYTES = 64;
    private static final int HEAD = 4_096;
    private static final byte[] STREAM = Bytes.of("stream");
    private static final byte[] END_STREAM = Bytes.of("endstream");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern HIDDEN = Pattern.compile("LZW|RunLength|/Filter\\s*[0-9]|Crypt\\b");
    private static final Pattern FLATE = Pattern.compile("/(FlateDecode|Fl)\\b");

    private final byte[] file;
    private long unpacked;

    private PdfWeight(byte[] file) {
        this.file = file;
    }

    /** Refuses what is too heavy. */
    static void weigh(byte[] file) {
        new PdfWeight(file).weigh();
    }

    private void weigh() {
        int at = Bytes.find(file, 0, STREAM);
        while (at >= 0) {
            if (!Bytes.at(file, at - 3, END_STREAM)) {
                weighStream(at);
            }
            at = Bytes.find(file, at + STREAM.length, STREAM);
        }
    }

    private void weighStream(int at) {
        String head = unescaped(
                new String(file, Math.max(0, at - HEAD), at - Math.max(0, at - HEAD), StandardCharsets.ISO_8859_1));
        String dictionary = head.substring(Math.max(0, head.lastIndexOf(" obj")));
        if (HIDDEN.matcher(dictionary).find()
                || FLATE.matcher(dictionary).results().count() > 1) {
            throw new EvidenceBloated(MOST_MEGABYTES);
        }
        int begin = at + STREAM.length;
        if (begin < file.length && file[begin] == '\r') {
            begin++;
        }
        if (begin < file.length && file[begin] == '\n') {
            begin++;
        }
        inflate(begin);
    }

    // Whatever its dictionary says. What does not inflate is not packed, and weighs nothing more.
    private void inflate(int begin) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, begin, file.length - begin);
            byte[] out = new byte[64 * 1024];
            int count = inflater.inflate(out);
            while (count > 0) {
                unpacked += count;
                if (unpacked > (long) MOST_MEGABYTES * MEGABYTE) {
                    throw new EvidenceBloated(MOST_MEGABYTES);
                }
                count = inflater.inflate(out);
            }
        } catch (DataFormatException plain) {
            return;
        } finally {
            inflater.end();
        }
    }

    private static String unescaped(String names) {
        Matcher matcher = ESCAPED.matcher(names);
        return matcher.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
