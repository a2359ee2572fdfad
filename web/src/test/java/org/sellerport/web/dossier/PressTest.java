package org.sellerport.web.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sellerport.messages.api.Message;
import org.sellerport.orders.api.Actor;

class PressTest {

    private static final int LARGE = 2_400;

    private static byte[] print(Locale language, List<Message> messages) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new Press(SampleCase.contents(messages), SampleCase.words(language), PressTest::evidence).print(pdf);
        return pdf.toByteArray();
    }

    private static byte[] evidence(int no) {
        return no == 1
                ? SampleCase.picture(LARGE, LARGE / 2)
                : "First line\nзаметка 笔记".getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            // A font may give one shape to two characters, such as a radical and the word for it.
            String text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
            return text.replaceAll("\\s+", " ").replace('⻰', '龙').replace('⻚', '页');
        }
    }

    private static List<Message> talk() {
        return List.of(
                SampleCase.message(1, Actor.BUYER, "Where is it? 在哪里？"),
                SampleCase.message(2, Actor.SELLER, "On its way."));
    }

    @Test
    void a_dossier_has_everything_that_was_said_and_shown() throws IOException {
        String text = text(print(Locale.ENGLISH, talk()));

        for (String expected : List.of(
                SampleCase.ORDER.toString(),
                "茶叶铺 Tea & Cups",
                "João 王",
                "Damaged",
                "Refund of USD 20.00",
                "The box was wet.",
                "И пустая. 茶叶受潮了,包装破损。",
                "2 × Oolong tea 乌龙茶, 250 g",
                "CORREIOS AA123456785BR",
                "Delivered BR 03149",
                "Where is it? 在哪里?",
                "On its way.",
                "wet box 湿盒.png",
                SampleCase.HASH,
                SampleCase.SENT,
                "заметка 笔记",
                "Both were careful 双方都很谨慎",
                "Handed to the operator",
                "2026-05-04 11:02",
                "page 1 of")) {
            assertTrue(text.contains(expected), () -> expected + " is missing in " + text);
        }
    }

    @Test
    void what_nobody_needs_to_know_of_the_buyer_is_not_in_it() throws IOException {
        String text = text(print(Locale.ENGLISH, talk()));

        Stream.of("Rua Secreta", "97738", "secret@mail.example", "keeper")
                .forEach(secret -> assertFalse(text.contains(secret), secret));
    }

    @Test
    void it_is_chinese_for_chinese() throws IOException {
        String text = text(print(Locale.SIMPLIFIED_CHINESE, talk()));

        for (String expected : List.of("纠纷卷宗", "货物破损", "退款 USD 20.00", "平台介入", "已妥投 BR 03149", "第 1 页")) {
            assertTrue(text.contains(expected), () -> expected + " is missing in " + text);
        }
    }

    @Test
    void the_same_contents_make_the_same_bytes() throws IOException {
        assertArrayEquals(print(Locale.ENGLISH, talk()), print(Locale.ENGLISH, talk()));
    }

    @Test
    void a_picture_is_made_small() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(Locale.ENGLISH, talk()))) {
            List<PDImageXObject> pictures = StreamSupport.stream(
                            document.getPages().spliterator(), false)
                    .flatMap(PressTest::pictures)
                    .toList();
            assertEquals(1, pictures.size());
            assertEquals(LARGE / 3, pictures.get(0).getWidth());
            assertEquals(LARGE / 6, pictures.get(0).getHeight());
        }
    }

    private static Stream<PDImageXObject> pictures(PDPage page) {
        return StreamSupport.stream(page.getResources().getXObjectNames().spliterator(), false)
                .map(name -> {
                    try {
                        return page.getResources().getXObject(name);
                    } catch (IOException failure) {
                        throw new AssertionError(failure);
                    }
                })
                .filter(PDImageXObject.class::isInstance)
                .map(PDImageXObject.class::cast);
    }

    @Test
    void a_long_talk_goes_over_many_pages_and_nothing_of_it_is_lost() throws IOException {
        List<Message> talk = IntStream.rangeClosed(1, 120)
                .mapToObj(no -> SampleCase.message(no, Actor.BUYER, "Message-" + no + " " + "很长的话".repeat(100)))
                .toList();
        byte[] pdf = print(Locale.ENGLISH, talk);
        String text = text(pdf);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() > 10);
        }
        talk.forEach(one -> assertTrue(text.contains("Message-" + one.no() + " "), one.text()));
    }

    @Test
    void what_no_font_has_does_not_keep_a_dossier_from_being_printed() throws IOException {
        String odd = "김 서연 \u0000 🎁 \u202e" + "x".repeat(500);

        assertTrue(text(print(Locale.ENGLISH, List.of(SampleCase.message(1, Actor.BUYER, odd))))
                .contains("xxxxx"));
    }
}
