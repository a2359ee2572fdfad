package org.sellerport.withdrawals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Müller & Söhne          | Muller + Sohne
            Straße                  | Strasse
            Łódź                    | Lodz
            Ærø                     | AEro
            Đặng Văn Lâm            | Dang Van Lam
            Þórr Guðmundsson        | THorr Gudmundsson
            O’Neill – Filhos        | O'Neill - Filhos
            Ｆｕｌｌ　Ｗｉｄｔｈ      | Full Width
            İstanbul ışık           | Istanbul isik
            Lin Mei (Shenzhen) Ltd. | Lin Mei (Shenzhen) Ltd.
            """)
    void letters_with_a_spelling_are_spelt(String name, String told) {
        assertEquals(told, BankText.of(name));
        assertEquals(Optional.empty(), BankText.unsayable(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"林美", "Lin 美", "Tea 🍵", "Иван", "محمد", "한국", "a@b", "<Cdtr>", "50 %", "tab\u0001"})
    void what_has_no_spelling_is_not_guessed_at(String name) {
        assertTrue(BankText.unsayable(name).isPresent());
    }

    @Test
    void an_emoji_is_named_whole() {
        assertEquals(Optional.of("🍵"), BankText.unsayable("Tea 🍵"));
    }
}
