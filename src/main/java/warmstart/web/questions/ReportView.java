package warmstart.web.questions;

import warmstart.notes.SafeHtml;

/**
 * The form of a report.
 *
 * @param stem the question as it was shown
 * @param action where the form goes
 * @param variant the variant that was shown
 * @param words what was written so far
 * @param message what is missing, or empty
 */
public record ReportView(SafeHtml stem, String action, long variant, String words, String message) {}
