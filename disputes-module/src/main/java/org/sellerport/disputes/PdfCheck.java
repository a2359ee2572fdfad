package org.sellerport.disputes;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sellerport.disputes.api.EvidenceActive;
import org.sellerport.disputes.api.EvidenceMixed;
import org.sellerport.disputes.api.EvidenceUnreadable;
import org.sellerport.kernel.RuleViolation;

/** Looks through every object of a PDF: what runs, starts something, sends something or has other files inside is refused. */
final class PdfCheck {

    private static final Set<String> KEYS =
            Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent", "RichMediaSettings", "AF");
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "GoToE",
            "GoToR",
            "Rendition",
            "RichMediaExecute",
            "Movie",
            "Sound",
            "Trans",
            "GoTo3DView");
    private static final Set<String> SUBTYPES =
            Set.of("FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D", "U3D", "PRC");
    private static final int DEEPEST = 200;
    private static final byte[] END = Bytes.of("%%EOF");
    private static final int HEAD = 1024;

    private PdfCheck() {}

    static void check(byte[] file) {
        refuseOthers(file);
        PdfWeight.weigh(file);
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() < 1) {
                throw new EvidenceUnreadable();
            }
            lookThrough(document.getDocument());
        } catch (RuleViolation refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new EvidenceUnreadable();
        }
    }

    /** A PDF ends where it says so, and neither its head nor its end is read as something else. */
    private static void refuseOthers(byte[] file) {
        Signatures.refuseArchive(file);
        if (Signatures.hasMarkup(Arrays.copyOf(file, Math.min(HEAD, file.length)))) {
            throw new EvidenceMixed();
        }
        int end = Bytes.findLast(file, END);
        if (end < 0) {
            throw new EvidenceUnreadable();
        }
        for (int i = end + END.length; i < file.length; i++) {
            if (file[i] != 0 && !Character.isWhitespace(file[i])) {
                throw new EvidenceMixed();
            }
        }
    }

    private static void lookThrough(COSDocument document) {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSObject held = document.getObjectFromPool(key);
            look(held.getObject(), 0);
        }
        look(document.getTrailer(), 0);
    }

    /** Directly held values alone: every other object is looked at in its own right. */
    private static void look(COSBase value, int depth) {
        if (depth > DEEPEST) {
            throw new EvidenceUnreadable();
        }
        if (value instanceof COSDictionary dictionary) {
            refuseActive(dictionary);
            dictionary.getValues().forEach(one -> look(one, depth + 1));
        } else if (value instanceof COSArray array) {
            array.forEach(one -> look(one, depth + 1));
        }
    }

    private static void refuseActive(COSDictionary dictionary) {
        boolean active = dictionary.keySet().stream().anyMatch(key -> KEYS.contains(key.getName()))
                || ACTIONS.contains(dictionary.getNameAsString(COSName.S, ""))
                || SUBTYPES.contains(dictionary.getNameAsString(COSName.SUBTYPE, ""))
                || dictionary.getNameAsString(COSName.TYPE, "").equals("EmbeddedFile");
        if (active) {
            throw new EvidenceActive();
        }
    }
}
