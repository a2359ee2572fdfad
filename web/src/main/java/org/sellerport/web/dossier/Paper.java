package org.sellerport.web.dossier;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.sellerport.platform.print.PdfFonts;

/** A4 pages that are filled from their top down; what does not fit goes on the next. */
final class Paper {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float MARGIN = 18 * MILLIMETRE;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LINE = 1.4f;
    private static final float TEXT = 9.5f;
    private static final float SMALL = 8;
    private static final float HEADING = 12;
    private static final float TITLE = 17;
    private static final float LABEL_WIDTH = 38 * MILLIMETRE;
    private static final float PICTURE = 85 * MILLIMETRE;
    private static final float QUALITY = 0.8f;
    private static final float INDENT = 5 * MILLIMETRE;

    private final PDDocument document;
    private final PdfFonts fonts;
    private PDPageContentStream page;
    private float y;

    Paper(PDDocument document) {
        this.document = document;
        this.fonts = new PdfFonts(document);
    }

    void title(String text) throws IOException {
        write(text, TITLE, 0);
        gap();
    }

    /** Begins a part, never as the last line of a page. */
    void heading(String text) throws IOException {
        gap();
        make(4 * HEADING * LINE);
        write(text, HEADING, 0);
        y -= 3;
        page.setLineWidth(0.6f);
        page.moveTo(MARGIN, y);
        page.lineTo(MARGIN + WIDTH, y);
        page.stroke();
        y -= 2;
    }

    /** A name and what it is, beside each other. */
    void fact(String name, String value) throws IOException {
        List<String> lines = fonts.wrapped(PdfFonts.plain(value), TEXT, WIDTH - LABEL_WIDTH);
        for (int i = 0; i < lines.size(); i++) {
            advance(TEXT);
            if (i == 0) {
                fonts.write(page, PdfFonts.plain(name), TEXT, MARGIN, y);
            }
            fonts.write(page, lines.get(i), TEXT, MARGIN + LABEL_WIDTH, y);
        }
    }

    void line(String text) throws IOException {
        write(text, TEXT, 0);
    }

    /** What somebody wrote, line by line as he wrote it. */
    void quote(String text) throws IOException {
        if (text != null) {
            for (String one : text.split("\\R", -1)) {
                write(one, TEXT, INDENT);
            }
        }
    }

    void small(String text) throws IOException {
        write(text, SMALL, 0);
    }

    void gap() {
        y -= TEXT * LINE / 2;
    }

    /** A picture, as large as it fits. */
    void picture(BufferedImage image) throws IOException {
        PDImageXObject picture = JPEGFactory.createFromImage(document, image, QUALITY);
        float scale = Math.min(1, PICTURE / Math.max(image.getWidth(), image.getHeight()));
        float width = image.getWidth() * scale;
        float height = image.getHeight() * scale;
        make(height + TEXT);
        y -= height + 4;
        page.drawImage(picture, MARGIN, y, width, height);
    }

    private void write(String text, float size, float indent) throws IOException {
        for (String part : fonts.wrapped(PdfFonts.plain(text), size, WIDTH - indent)) {
            advance(size);
            fonts.write(page, part, size, MARGIN + indent, y);
        }
    }

    private void advance(float size) throws IOException {
        make(size * LINE);
        y -= size * LINE;
    }

    /** Turns the page where so much does not fit any more. */
    private void make(float height) throws IOException {
        if (page == null || y - height < MARGIN) {
            turn();
        }
    }

    private void turn() throws IOException {
        end();
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    private void end() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }

    /** Ends the last page and writes below each what the numbering says of it. */
    void finish(Numbering numbering) throws IOException {
        end();
        int all = document.getNumberOfPages();
        for (int no = 1; no <= all; no++) {
            PDPage one = document.getPage(no - 1);
            try (PDPageContentStream foot = new PDPageContentStream(document, one, AppendMode.APPEND, true, true)) {
                fonts.write(foot, numbering.of(no, all), SMALL, MARGIN, MARGIN / 2);
            }
        }
    }

    /** What stands below a page. */
    interface Numbering {
        String of(int page, int pages);
    }
}
