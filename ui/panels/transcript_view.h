// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QPushButton;

namespace dispatch {

//! A conversation that grows: new lines are followed only by somebody who looks at its end; others are told
//! that there are some. Chosen lines are copied with who said them and when.
class TranscriptView final : public QListView {
    Q_OBJECT

public:
    explicit TranscriptView(QWidget* parent = nullptr);

    //! Looks at the end and follows it, or at the beginning.
    void lookAtEnd(bool end);
    //! Shows line \a row and chooses it.
    void reveal(int row);
    void setEmptyText(const QString& text);
    [[nodiscard]] const QString& emptyText() const { return m_emptyText; }

signals:
    void copyRequested();
    void chosenChanged(); //!< other lines are chosen, or none

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void dataChanged(
        const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void placePill();

    bool m_follows = false;
    QString m_emptyText{};
    QPushButton* m_pill;
};

} // namespace dispatch
