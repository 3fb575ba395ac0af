// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/call_source.h"
#include "ui/paper/handover_sheet.h"

#include <QDialog>

class QBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace dispatch {

class DeskPerson;
class Notice;

//! « Relève »: what one dispatcher leaves to the next, since the last hand-over that was kept, or else since
//! six in the morning; one page to be printed and signed. Everything is read once more before it is kept.
//! Opened with show(): it holds nobody up.
class HandoverDialog final : public QDialog {
    Q_OBJECT

public:
    static constexpr int longestNotes = 900;

    //! All references must outlive it. \a directory is the data directory, where the PDF is kept.
    HandoverDialog(CallSource& source, const DeskPerson& person, const Clock& clock, const QString& directory,
        QWidget* parent);

signals:
    //! The hand-over is kept as the PDF \a path.
    void kept(const QString& path);

private:
    enum class Purpose { Show, Keep, Print };

    void addNames(QBoxLayout& column, const QString& person);
    void addButtons(QBoxLayout& column);
    QPushButton* addButton(QBoxLayout& row, const QString& text, const QString& name);
    void findStart();
    void read(Purpose purpose);
    void readWaiting(quint64 round, Purpose purpose);
    void readFigures(quint64 round, Purpose purpose);
    void finish(Purpose purpose);
    void keep();
    void fail(const Error& error);
    void showButtons();

    CallSource& m_source;
    const Clock& m_clock;
    const QString m_folder;
    Handover m_handover{};
    quint64 m_round = 0; //!< of the reading: an older answer is dropped
    bool m_busy = true;
    QPlainTextEdit* m_text;
    QPlainTextEdit* m_notes;
    QLineEdit* m_by;
    QLineEdit* m_to;
    Notice* m_notice;
    QPushButton* m_keep = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace dispatch
