package org.sellerport.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "São 中文 👍", "👍👍", "a👍"})
    void real_characters_can_be_stored(String text) {
        assertEquals(true, Texts.canBeStored(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\0b", "\ud83d", "\udc4d", "\udc4d\ud83d", "\ud83d\ud83d\udc4d", "x\ud83d"})
    void nul_and_half_a_pair_cannot(String text) {
        assertEquals(false, Texts.canBeStored(text));
    }

    @Property
    void a_text_can_be_stored_if_utf8_gives_it_back_and_it_has_no_nul(@ForAll String text) {
        String back = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertEquals(back.equals(text) && text.indexOf('\0') < 0, Texts.canBeStored(text));
    }
}
