package org.sellerport.exports.api;

/** The kind of file that an export becomes. */
public enum ExportFormat {
    /** A workbook in Excel's older format, BIFF8: what the marketplace itself gives. */
    XLS("xls", "xls", "application/vnd.ms-excel"),
    /** A workbook in Excel's newer format. */
    XLSX("xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Comma-separated text in UTF-8, one file a sheet, together in a ZIP archive. */
    CSV("csv", "zip", "application/zip");

    private final String code;
    private final String extension;
    private final String mediaType;

    ExportFormat(String code, String extension, String mediaType) {
        this.code = code;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** As it stands in requests: {@code xls}, {@code xlsx} or {@code csv}. */
    public String code() {
        return code;
    }

    /** What the name of the file ends in, without the dot. */
    public String extension() {
        return extension;
    }

    /** What a download of it is announced as. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The format of a code.
     *
     * @throws ExportOptionUnsupported if there is no such format
     */
    public static ExportFormat of(String code) {
        for (ExportFormat format : values()) {
            if (format.code.equals(code)) {
                return format;
            }
        }
        throw new ExportOptionUnsupported("format", code, "xls, xlsx, csv");
    }
}
