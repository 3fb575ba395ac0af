// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/help_pages.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace dispatch {

//! The guide in a window of its own beside the work: pages to the left, the page to the right, a search over
//! all of them. Non-modal; kept while it is closed.
class HelpDialog final : public QDialog {
    Q_OBJECT

public:
    explicit HelpDialog(QWidget* parent);

    //! Shows the page about a dock ("dockSheet"), or of this name ("raccourcis"), else the first one.
    void openPage(const QString& panel);
    //! Name of the page that is shown.
    [[nodiscard]] QString page() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void list(const QString& words);
    void showRow(int row);
    void follow(const QUrl& link);
    void write();
    void mark();

    std::vector<HelpPage> m_pages;
    QLineEdit* m_search;
    QListWidget* m_list;
    QTextBrowser* m_text;
    int m_shown = -1; //!< index of the page that is shown; -1: none yet
};

} // namespace dispatch
