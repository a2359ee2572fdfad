package org.sellerport.shipping;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.sellerport.orders.api.Address;
import org.sellerport.platform.print.PdfFonts;
import org.sellerport.shipping.api.Consignment;
import org.sellerport.shipping.api.Label;
import org.sellerport.shipping.api.ShippingService;

/** Prints labels: one page of 100 by 150 millimetres with a Code 128 bar code of the number. */
@ApplicationScoped
class LabelPress {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float WIDTH = 100 * MILLIMETRE;
    private static final float HEIGHT = 150 * MILLIMETRE;
    private static final float MARGIN = 5 * MILLIMETRE;
    private static final float BAR_HEIGHT = 20 * MILLIMETRE;
    private static final float LINE = 1.35f;
    private static final int MOST_LINES_OF_CONTENT = 6;

    Label print(Consignment consignment, ShippingService service, String trackingNo) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
            document.addPage(page);
            document.getDocumentInformation().setTitle(trackingNo);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                new Sheet(content, new PdfFonts(document)).fill(consignment, service, trackingNo);
            }
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return new Label(pdf.toByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The page while it is filled, from its top down. */
    private static final class Sheet {

        private final PDPageContentStream page;
        private final PdfFonts fonts;
        private float y = HEIGHT - MARGIN;

        Sheet(PDPageContentStream page, PdfFonts fonts) {
            this.page = page;
            this.fonts = fonts;
        }

        void fill(Consignment consignment, ShippingService service, String trackingNo) throws IOException {
            text(service.carrier() + " · " + service.name(), 13);
            rule();
            bars(trackingNo);
            centred(trackingNo, 14);
            rule();
            text("FROM", 7);
            text(consignment.sender(), 10);
            rule();
            text("TO", 7);
            for (String line : lines(consignment.to())) {
                text(line, 12);
            }
            rule();
            text("ORDER " + consignment.order(), 9);
            List<Consignment.Piece> content = consignment.content();
            for (Consignment.Piece piece : content.subList(0, Math.min(content.size(), MOST_LINES_OF_CONTENT))) {
                line(cut(piece.quantity() + " × " + piece.title(), 8), 8);
            }
        }

        private static List<String> lines(Address to) {
            String place = Stream.of(to.zip(), to.city(), to.state())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
            String country =
                    new Locale.Builder().setRegion(to.country()).build().getDisplayCountry(Locale.ENGLISH);
            return Stream.of(
                            to.recipient(),
                            to.street(),
                            place,
                            country.toUpperCase(Locale.ENGLISH) + " (" + to.country() + ")",
                            to.mobile() == null ? to.phone() : to.mobile())
                    .filter(line -> line != null && !line.isBlank())
                    .toList();
        }

        /** A text in as many lines as it needs. */
        private void text(String text, float size) throws IOException {
            for (String part : wrapped(PdfFonts.plain(text), size)) {
                line(part, size);
            }
        }

        private void line(String text, float size) throws IOException {
            y -= size * LINE;
            fonts.write(page, text, size, MARGIN, y);
        }

        private void centred(String text, float size) throws IOException {
            y -= size * LINE;
            fonts.write(page, text, size, (WIDTH - fonts.width(text, size)) / 2, y);
        }

        private String cut(String text, float size) throws IOException {
            List<String> lines = wrapped(PdfFonts.plain(text), size);
            return lines.size() == 1 ? lines.get(0) : lines.get(0) + "…";
        }

        private List<String> wrapped(String text, float size) throws IOException {
            return fonts.wrapped(text, size, WIDTH - 2 * MARGIN - size);
        }

        private void rule() throws IOException {
            y -= 2 * MILLIMETRE;
            page.setLineWidth(0.7f);
            page.moveTo(MARGIN, y);
            page.lineTo(WIDTH - MARGIN, y);
            page.stroke();
        }

        private void bars(String trackingNo) throws IOException {
            y -= 4 * MILLIMETRE;
            BitMatrix code = new Code128Writer().encode(trackingNo, BarcodeFormat.CODE_128, 0, 1);
            float module = (WIDTH - 2 * MARGIN) / code.getWidth();
            for (int bar = 0; bar < code.getWidth(); bar++) {
                if (code.get(bar, 0)) {
                    page.addRect(MARGIN + bar * module, y - BAR_HEIGHT, module, BAR_HEIGHT);
                }
            }
            page.fill();
            y -= BAR_HEIGHT;
        }
    }
}
