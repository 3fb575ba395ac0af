// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/call_view.h"
#include "ui/models/transcript_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace dispatch {

class ElidedLabel;
class SheetSearchField;
class TranscriptView;

//! The conversation of a call: what was said, a field to look for words in it, the words that are being said
//! now, and a button that takes lines into the note.
class TranscriptPanel final : public QWidget {
    Q_OBJECT

public:
    explicit TranscriptPanel(QWidget* parent = nullptr);

    //! \a other: another call than before, which is looked at from its end while it lives.
    void show(const CallDetail& detail, bool other);
    //! Why the conversation could not be read; shown while there is none.
    void tellTrouble(const QString& text);
    //! The words that set the urgency, as they stand in the lines shown.
    [[nodiscard]] const std::vector<QuotedWords>& evidence() const { return m_model.evidence(); }
    //! Shows line \a row, chosen.
    void reveal(int row);
    void focusLines();

    using QWidget::show;

signals:
    void quoteRequested(const QString& lines);

private:
    void buildSearch();
    QToolButton* addStep(const QString& name, const QString& arrow, const QString& words, int by);
    void showHits();
    void step(int by);
    void lookAtHit();
    void showChosen();
    void copy() const;
    void openMenu(const QPoint& at);

    TranscriptModel m_model{};
    SheetSearchField* m_field;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    TranscriptView* m_view;
    ElidedLabel* m_live;
    QPushButton* m_quote;
};

} // namespace dispatch
