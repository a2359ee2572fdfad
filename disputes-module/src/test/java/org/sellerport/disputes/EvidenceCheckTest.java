package org.sellerport.disputes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sellerport.disputes.api.EvidenceActive;
import org.sellerport.disputes.api.EvidenceBloated;
import org.sellerport.disputes.api.EvidenceEmpty;
import org.sellerport.disputes.api.EvidenceImageTooLarge;
import org.sellerport.disputes.api.EvidenceMixed;
import org.sellerport.disputes.api.EvidenceNameInvalid;
import org.sellerport.disputes.api.EvidenceTooLarge;
import org.sellerport.disputes.api.EvidenceType;
import org.sellerport.disputes.api.EvidenceTypeRefused;
import org.sellerport.disputes.api.EvidenceUnreadable;
import org.sellerport.disputes.api.Evidences;

class EvidenceCheckTest {

    private static final byte[] ZIP_END = Bytes.of("PK\u0005\u0006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0");

    private static BufferedImage seen(EvidenceCheck.Clean clean) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(clean.content()));
    }

    private static EvidenceCheck.Clean text(String text) {
        return EvidenceCheck.check(text.getBytes(StandardCharsets.UTF_8));
    }

    // ---- Honest files

    @Test
    void a_photo_is_written_anew() throws IOException {
        EvidenceCheck.Clean clean = EvidenceCheck.check(EvidenceFiles.picture("jpeg", 60, 40));
        assertEquals(EvidenceType.JPEG, clean.type());
        assertEquals(60, seen(clean).getWidth());
    }

    @Test
    void a_screenshot_stays_what_it_shows() throws IOException {
        EvidenceCheck.Clean clean = EvidenceCheck.check(EvidenceFiles.picture("png", 60, 40));
        assertEquals(EvidenceType.PNG, clean.type());
        assertEquals(0xffff0000, seen(clean).getRGB(5, 5));
        assertEquals(0xff0000ff, seen(clean).getRGB(55, 5));
    }

    @Test
    void a_webp_is_kept_as_something_everybody_can_see() throws IOException {
        assertEquals(EvidenceType.JPEG, EvidenceCheck.check(EvidenceFiles.WEBP).type());
        assertEquals(1, seen(EvidenceCheck.check(EvidenceFiles.LOSSLESS_WEBP)).getHeight());
    }

    @Test
    void a_photo_taken_sideways_is_kept_upright_without_what_the_camera_wrote() throws IOException {
        EvidenceCheck.Clean clean = EvidenceCheck.check(EvidenceFiles.sidewaysJpeg(60, 40));
        BufferedImage image = seen(clean);
        assertEquals(40, image.getWidth());
        assertEquals(60, image.getHeight());
        assertTrue((image.getRGB(20, 5) >> 16 & 0xff) > 200, "what was left is above");
        assertFalse(Bytes.says(clean.content(), Bytes.of("exif")));
    }

    @Test
    void a_plain_pdf_with_a_link_is_kept_as_it_is() {
        byte[] pdf = EvidenceFiles.pdf(document -> {
            PDAnnotationLink link = new PDAnnotationLink();
            PDActionURI uri = new PDActionURI();
            uri.setURI("https://example.org/");
            link.setAction(uri);
            document.getPage(0).getAnnotations().add(link);
        });
        assertArrayEquals(pdf, EvidenceCheck.check(pdf).content());
    }

    @Test
    void a_text_of_any_language_is_kept_as_it_is() {
        assertEquals(
                EvidenceType.TEXT,
                text("买家:你好\r\n\tSeller: a < b and c > d, 5 €\n").type());
    }

    // ---- Attacks

    @Test
    void nothing_is_refused_as_nothing() {
        assertThrows(EvidenceEmpty.class, () -> EvidenceCheck.check(new byte[0]));
        assertThrows(EvidenceEmpty.class, () -> EvidenceCheck.check(null));
    }

    @Test
    void a_hundred_megabytes_are_refused_unread() {
        assertThrows(EvidenceTooLarge.class, () -> EvidenceCheck.check(new byte[100 * 1024 * 1024]));
        assertThrows(EvidenceTooLarge.class, () -> EvidenceCheck.check(new byte[Evidences.LARGEST + 1]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<?xml version=\"1.0\"?><svg/>",
                "  \n<html><body onload=alert(1)>",
                "\uFEFF<!DOCTYPE html>",
                "#!/bin/sh\nrm -rf /\n",
                "a\u0000b",
                "bell \u0007"
            })
    void what_is_no_text_image_or_pdf_is_refused_whatever_it_is_called(String content) {
        assertThrows(EvidenceTypeRefused.class, () -> text(content));
    }

    @Test
    void binaries_and_other_images_are_refused() {
        assertThrows(EvidenceTypeRefused.class, () -> EvidenceCheck.check(Bytes.of("MZ\u0090\0\u0003\0\0\0")));
        assertThrows(EvidenceTypeRefused.class, () -> EvidenceCheck.check(Bytes.of("PK\u0003\u0004\u0014\0\0\0")));
        assertThrows(EvidenceTypeRefused.class, () -> EvidenceCheck.check(EvidenceFiles.picture("gif", 5, 5)));
        assertThrows(EvidenceTypeRefused.class, () -> EvidenceCheck.check(EvidenceFiles.picture("bmp", 5, 5)));
    }

    @Test
    void a_decompression_bomb_is_refused_before_it_is_unpacked() {
        byte[] bomb = EvidenceFiles.pngBomb(30_000, 30_000);
        assertTrue(bomb.length < 1024 * 1024);
        assertThrows(EvidenceImageTooLarge.class, () -> EvidenceCheck.check(bomb));
        EvidenceCheck.check(EvidenceFiles.pngBomb(5_000, 5_000));
    }

    @Test
    void a_broken_image_is_refused() {
        byte[] png = EvidenceFiles.picture("png", 60, 40);
        byte[] cut = Arrays.copyOf(png, png.length / 2);
        assertThrows(EvidenceUnreadable.class, () -> EvidenceCheck.check(cut));
        byte[] jpeg = EvidenceFiles.picture("jpeg", 60, 40);
        byte[] torn = Arrays.copyOf(jpeg, 30);
        assertThrows(EvidenceUnreadable.class, () -> EvidenceCheck.check(torn));
    }

    @Test
    void an_image_that_is_something_else_as_well_is_refused() {
        byte[] png = EvidenceFiles.picture("png", 60, 40);
        byte[] jpeg = EvidenceFiles.picture("jpeg", 60, 40);
        for (byte[] mixed : List.of(
                EvidenceFiles.joined(png, Bytes.of("anything")),
                EvidenceFiles.joined(jpeg, ZIP_END),
                EvidenceFiles.joined(EvidenceFiles.WEBP, Bytes.of("and more")),
                EvidenceFiles.jpegSaying("<SCRIPT>alert(1)</SCRIPT>"),
                EvidenceFiles.jpegSaying("<?php system($_GET[0]); ?>"),
                EvidenceFiles.jpegSaying("%PDF-1.7"))) {
            assertThrows(EvidenceMixed.class, () -> EvidenceCheck.check(mixed));
        }
    }

    @Test
    void what_a_harmless_image_hides_is_not_kept() {
        EvidenceCheck.Clean clean = EvidenceCheck.check(EvidenceFiles.jpegSaying("where it was taken"));
        assertFalse(Bytes.says(clean.content(), Bytes.of("where it was taken")));
    }

    @Test
    void a_text_that_is_something_else_as_well_is_refused() {
        assertThrows(EvidenceMixed.class, () -> text("Hello\n%PDF-1.4\n1 0 obj"));
        assertThrows(EvidenceMixed.class, () -> text("GIF89a=1;/* <script>alert(1)</script> */"));
    }

    @Test
    void a_pdf_with_a_script_is_refused() {
        assertThrows(
                EvidenceActive.class,
                () -> EvidenceCheck.check(EvidenceFiles.pdf(document ->
                        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")))));
    }

    @Test
    void a_pdf_that_launches_a_program_is_refused() {
        assertThrows(
                EvidenceActive.class,
                () -> EvidenceCheck.check(EvidenceFiles.pdf(document -> {
                    PDAnnotationLink link = new PDAnnotationLink();
                    link.setAction(new PDActionLaunch());
                    document.getPage(0).getAnnotations().add(link);
                })));
    }

    @Test
    void a_pdf_with_a_file_inside_is_refused() {
        assertThrows(
                EvidenceActive.class,
                () -> EvidenceCheck.check(EvidenceFiles.pdf(document -> {
                    PDComplexFileSpecification inside = new PDComplexFileSpecification();
                    inside.setFile("evil.exe");
                    inside.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1})));
                    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
                    tree.setNames(Map.of("evil", inside));
                    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                    names.setEmbeddedFiles(tree);
                    document.getDocumentCatalog().setNames(names);
                })));
    }

    @Test
    void a_pdf_that_unpacks_to_far_more_than_it_seems_is_refused() {
        byte[] zeros = EvidenceFiles.zeros(80);
        byte[] bomb = EvidenceFiles.pdf(document -> {
            COSStream stream = document.getDocument().createCOSStream();
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            try (var out = stream.createRawOutputStream()) {
                out.write(zeros);
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, stream);
        });
        assertTrue(bomb.length < 1024 * 1024);
        assertThrows(EvidenceBloated.class, () -> EvidenceCheck.check(bomb));
    }

    @Test
    void a_pdf_packed_twice_is_refused() {
        byte[] twice = Bytes.of("""
                %PDF-1.5
                1 0 obj
                <</Type/Obj#53tm/Filter[/FlateDecode/Flate#44ecode]/Length 1>>
                stream
                x
                endstream
                endobj
                %%EOF
                """);
        assertThrows(EvidenceBloated.class, () -> EvidenceCheck.check(twice));
    }

    @Test
    void a_pdf_that_is_something_else_as_well_or_broken_is_refused() {
        byte[] pdf = EvidenceFiles.plainPdf();
        assertThrows(EvidenceMixed.class, () -> EvidenceCheck.check(EvidenceFiles.joined(pdf, ZIP_END)));
        assertThrows(EvidenceMixed.class, () -> EvidenceCheck.check(EvidenceFiles.joined(pdf, Bytes.of("more"))));
        assertThrows(
                EvidenceMixed.class,
                () -> EvidenceCheck.check(Bytes.of("%PDF-1.7\n<html><script>alert(1)</script>\n%%EOF")));
        assertThrows(EvidenceUnreadable.class, () -> EvidenceCheck.check(Bytes.of("%PDF-1.7\n%%EOF\n")));
        assertThrows(EvidenceUnreadable.class, () -> EvidenceCheck.check(Bytes.of("%PDF-1.7\nnothing more")));
    }

    @Test
    void a_pdf_nested_without_end_is_refused() {
        String deep = "[".repeat(200_000);
        byte[] file = Bytes.of(
                "%PDF-1.4\n1 0 obj\n<</Type/Catalog/X " + deep + ">>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
        assertThrows(EvidenceUnreadable.class, () -> EvidenceCheck.check(file));
    }

    @Test
    void the_script_of_an_additional_action_is_found_too() {
        byte[] file = EvidenceFiles.pdf(document -> {
            COSDictionary action = new COSDictionary();
            action.setItem(COSName.S, COSName.getPDFName("JavaScript"));
            COSDictionary additional = new COSDictionary();
            additional.setItem(COSName.O, action);
            document.getPage(0).getCOSObject().setItem(COSName.AA, additional);
        });
        assertThrows(EvidenceActive.class, () -> EvidenceCheck.check(file));
    }

    // ---- Names

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..",
                "C:\\fakepath\\a.jpg",
                "a/b.png",
                "<script>alert(1)</script>.pdf",
                "<svg onload=x>.svg",
                "a\nb.png",
                "a\u202Egpj.exe"
            })
    void a_name_with_folders_markup_or_control_characters_is_refused(String name) {
        assertThrows(EvidenceNameInvalid.class, () -> FileName.kept(name, EvidenceType.JPEG));
    }

    @Test
    void a_name_ends_as_its_content_does() {
        assertEquals("photo.jpg", FileName.kept("photo.exe", EvidenceType.JPEG));
        assertEquals("照片 1.png", FileName.kept("照片 1.webp", EvidenceType.PNG));
        assertEquals("a_b_.txt", FileName.kept("a\"b;.log", EvidenceType.TEXT));
        assertEquals("evidence.pdf", FileName.kept(null, EvidenceType.PDF));
        assertEquals("evidence.pdf", FileName.kept("...", EvidenceType.PDF));
        assertThrows(EvidenceNameInvalid.class, () -> FileName.kept("x".repeat(201), EvidenceType.PDF));
    }
}
