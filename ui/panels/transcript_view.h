// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace dispatch {

//! A conversation that grows: new lines are followed only by somebody who looks at its end.
class TranscriptView final : public QListView {
    Q_OBJECT

public:
    explicit TranscriptView(QWidget* parent = nullptr);

    //! Looks at the end and follows it, or at the beginning.
    void lookAtEnd(bool end);
    void setEmptyText(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_follows = false;
    QString m_emptyText{};
};

} // namespace dispatch
