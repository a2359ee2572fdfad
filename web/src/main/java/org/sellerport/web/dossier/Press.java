package org.sellerport.web.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.function.IntFunction;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.disputes.api.Evidence;
import org.sellerport.disputes.api.EvidenceType;

/** Prints a dossier. Nothing in it comes from the moment of printing, so the same contents make the same bytes. */
final class Press {

    private static final int MOST_TEXT = 2_000;

    private final Contents contents;
    private final Wording words;
    private final IntFunction<byte[]> evidence;

    /**
     * A press for one dossier.
     *
     * @param evidence the content of a piece of evidence by its number, asked for one after the other
     */
    Press(Contents contents, Wording words, IntFunction<byte[]> evidence) {
        this.contents = contents;
        this.words = words;
        this.evidence = evidence;
    }

    void print(OutputStream out) throws IOException {
        // What is drawn already waits in a file, not in memory: forty pictures may be in it.
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            describe(document);
            Paper paper = new Paper(document);
            DisputeView dispute = contents.dispute();
            paper.title(words.say("title", dispute.order().toString()));
            paper.small(words.say("asOf", dispute.version(), words.zone()));
            new DisputePart(paper, words).print(contents.shop(), dispute);
            new OrderPart(paper, words).print(contents);
            new TalkPart(paper, words).print(contents);
            print(paper, dispute);
            new TalkPart(paper, words).printLog(dispute);
            paper.finish((no, all) -> words.say("page", dispute.order().toString(), no, all));
            document.save(out);
        }
    }

    private void describe(PDDocument document) {
        DisputeView dispute = contents.dispute();
        document.setDocumentId(dispute.order().value() ^ dispute.version());
        document.getDocumentInformation()
                .setTitle(words.say("title", dispute.order().toString()));
        document.getDocumentInformation()
                .setCreationDate(GregorianCalendar.from(dispute.openedAt().atZone(ZoneOffset.UTC)));
    }

    private void print(Paper paper, DisputeView dispute) throws IOException {
        paper.heading(words.say("evidence", dispute.evidence().size()));
        for (Evidence one : dispute.evidence()) {
            paper.gap();
            paper.line(words.say("evidence.one", one.no(), words.word("orders", "actor." + one.side()), one.name()));
            paper.small(words.say(
                    "evidence.facts",
                    words.word("disputes", "type." + one.type()),
                    one.size(),
                    words.time(one.addedAt())));
            paper.small("SHA-256 " + one.sha256());
            if (!one.sentSha256().equals(one.sha256())) {
                paper.small(words.say("evidence.sent", one.sentSha256()));
            }
            if (one.type().isImage()) {
                paper.picture(Preview.of(evidence.apply(one.no())));
            } else if (one.type() == EvidenceType.TEXT) {
                paper.quote(beginning(evidence.apply(one.no())));
            }
        }
    }

    private String beginning(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT) + " … " + words.say("evidence.cut");
    }
}
