package org.sellerport.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.Address;
import org.sellerport.shipping.api.Consignment;
import org.sellerport.shipping.api.Consignment.Piece;
import org.sellerport.shipping.api.Label;
import org.sellerport.shipping.api.ShippingService;

class LabelPressTest {

    private static final float MILLIMETRES_PER_POINT = 25.4f / 72;
    private static final int PRINTER_DPI = 203;
    private static final ShippingService SERVICE = new ShippingService(
            "EMS_EXPRESS",
            "EMS",
            "EMS International Express",
            "EMS 国际特快",
            "express",
            7,
            15,
            Money.ofMinor(1450, "USD"));

    private static Label print(String recipient, String street, String trackingNo, List<Piece> content) {
        Address to = new Address(recipient, "RU", "Татарстан", "Казань", street, "420012", null, "+7 843 555 012");
        return new LabelPress()
                .print(
                        new Consignment(new OrderNo(1_780_272_000_123_001L), "极光 Aurora", to, content),
                        SERVICE,
                        trackingNo);
    }

    private static String text(Label label) throws IOException {
        try (PDDocument document = Loader.loadPDF(label.pdf())) {
            // A font may give one shape to two characters, such as a radical and the word for it.
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
        }
    }

    @Test
    void a_label_is_a_page_of_100_by_150_millimetres() throws IOException {
        try (PDDocument document = Loader.loadPDF(
                print("Анна", "ул. Садовая, д. 12", "EA123456785CN", List.of()).pdf())) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(100, document.getPage(0).getMediaBox().getWidth() * MILLIMETRES_PER_POINT, 0.1);
            assertEquals(150, document.getPage(0).getMediaBox().getHeight() * MILLIMETRES_PER_POINT, 0.1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "Анна Ковалёв", "Małgorzata Wiśniewska", "João D'Angelo", "佐藤 さくら", "Ευγενία"})
    void names_of_many_scripts_can_be_read(String name) throws IOException {
        String text = text(print(name, "文三路12号", "EA123456785CN", List.of(new Piece(2, "Tea 茶"))));
        for (String expected :
                List.of(name, "文三路12号", "420012 Казань Татарстан", "RUSSIA (RU)", "EA123456785CN", "极光", "2 × Tea 茶")) {
            assertTrue(text.contains(expected), () -> expected + " is missing in " + text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EA123456785CN", "LP00000000000042", "1Z999AA10123456784"})
    void the_bar_code_of_a_printed_label_reads_as_its_number(String number) throws IOException, NotFoundException {
        BufferedImage page;
        try (PDDocument document =
                Loader.loadPDF(print("王小明", "文三路12号", number, List.of()).pdf())) {
            page = new PDFRenderer(document).renderImageWithDPI(0, PRINTER_DPI);
        }
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        LuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        assertEquals(
                number,
                new MultiFormatReader()
                        .decode(
                                new BinaryBitmap(new GlobalHistogramBinarizer(source)),
                                Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText());
    }

    @Test
    void what_no_font_has_and_what_is_much_too_long_does_not_keep_a_label_from_being_printed() throws IOException {
        Label label = print(
                "김 서연 \u0000\n🎁",
                "很长的地址".repeat(30),
                "EA123456785CN",
                Collections.nCopies(40, new Piece(1_000_000, "Tea ☕ ".repeat(60))));
        assertTrue(text(label).contains("EA123456785CN"));
    }
}
