package org.sellerport.exports.api;

import java.util.Locale;

/** The language of a workbook: its headers, its statuses, its name and its About sheet. */
public enum ExportLanguage {
    EN("en"),
    ZH("zh");

    private final String code;

    ExportLanguage(String code) {
        this.code = code;
    }

    /** As it stands in requests and with the seller: {@code en} or {@code zh}. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /**
     * The language of a code.
     *
     * @throws ExportOptionUnsupported if it is neither {@code en} nor {@code zh}
     */
    public static ExportLanguage of(String code) {
        for (ExportLanguage language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new ExportOptionUnsupported("language", code, "en, zh");
    }
}
