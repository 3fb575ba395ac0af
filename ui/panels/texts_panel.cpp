// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/texts_panel.h"

#include "ui/widgets/notice.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

TextsPanel::TextsPanel(QWidget* parent)
    : QWidget{parent}
{
    setObjectName(u"textsPanel"_s);
    setAccessibleName(tr("Textos"));
    auto* const state = new Notice{this};
    state->setObjectName(u"textsState"_s);
    state->tell(Level::Unknown, tr("Textos : non configuré. Aucun texto ne part de cette console."));
    auto* const words = new QLabel{this};
    words->setObjectName(u"textsNeeds"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setContentsMargins(26, 0, 6, 0);
    words->setText(
        tr("Pour écrire aux clients et à l’équipe, il faudra un compte Twilio relié à la console. D’ici "
           "là, rappeler par téléphone. Les textos reçus ailleurs ne se voient pas ici."));
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(state);
    column->addWidget(words);
    column->addStretch(1);
}

} // namespace dispatch
